// cost: O(n^2)  space: O(1)

class Solution {
 public:
  long long solve(vector<int>& values) {
    for (size_t i = 1; i < values.size(); ++i) {
      const int value = values[i];
      size_t at = i;
      for (; at > 0 && values[at - 1] > value; --at) values[at] = values[at - 1];
      values[at] = value;
    }
    return values.front();
  }
};
