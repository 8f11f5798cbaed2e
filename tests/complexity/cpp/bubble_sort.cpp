// cost: O(n^2)  space: O(1)

class Solution {
 public:
  long long solve(vector<int>& values) {
    for (size_t end = values.size(); end > 1; --end) {
      for (size_t i = 1; i < end; ++i) {
        if (values[i] < values[i - 1]) swap(values[i], values[i - 1]);
      }
    }
    return values.front();
  }
};
