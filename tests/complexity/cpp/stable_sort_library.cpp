// cost: O(n log n)  space: O(n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    stable_sort(values.begin(), values.end());
    return values[values.size() / 2];
  }
};
