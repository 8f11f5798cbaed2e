// cost: O(n log n)  space: O(log n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    sort(values.begin(), values.end());
    return values[values.size() / 2];
  }
};
