// cost: O(1)  space: O(1)

class Solution {
 public:
  long long solve(vector<int>& values) {
    return values.empty() ? 0 : values[0] * 2LL + values.size();
  }
};
