// cost: O(n^2)  space: O(n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    list<int> chain(values.begin(), values.end());
    long long sum = 0;
    for (size_t i = 0; i < values.size(); ++i) sum += *next(chain.begin(), static_cast<long>(i));
    return sum;
  }
};
