// cost: O(n)  space: O(n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    return unordered_set<int>(values.begin(), values.end()).size();
  }
};
