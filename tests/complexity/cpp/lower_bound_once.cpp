// cost: O(log n)  space: O(1)
// input: sorted

class Solution {
 public:
  long long solve(vector<int>& values) {
    return lower_bound(values.begin(), values.end(), 123456789) - values.begin();
  }
};
