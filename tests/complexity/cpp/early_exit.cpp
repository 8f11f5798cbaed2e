// cost: O(n)  space: O(1)

class Solution {
 public:
  long long solve(vector<int>& values) {
    for (size_t i = 1; i < values.size(); ++i) {
      if (values[i] < values[i - 1]) return static_cast<long long>(i);
    }
    return -1;
  }
};
