// cost: O(n)  space: O(n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    vector<int> kept;
    for (int value : values) {
      if (value % 2 == 0) kept.push_back(value);
    }
    return kept.size();
  }
};
