// cost: O(n log n)  space: O(n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    vector<int> copy = values;
    sort(copy.begin(), copy.end());
    long long gap = 0;
    for (size_t i = 1; i < copy.size(); ++i) gap = max(gap, static_cast<long long>(copy[i]) - copy[i - 1]);
    return gap;
  }
};
