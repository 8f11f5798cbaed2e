// cost: O(n^2 log n)  space: O(n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    long long sum = 0;
    for (size_t i = 1; i <= values.size(); ++i) {
      vector<int> prefix(values.begin(), values.begin() + static_cast<long>(i));
      sort(prefix.begin(), prefix.end());
      sum += prefix[i / 2];
    }
    return sum;
  }
};
