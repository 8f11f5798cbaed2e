// cost: O(n^2)  space: O(1)

// Leaves early only when a value comes twice, which a few thousand out of 1e9 hardly do.

class Solution {
 public:
  long long solve(vector<int>& values) {
    for (size_t i = 1; i < values.size(); ++i) {
      for (size_t j = 0; j < i; ++j) {
        if (values[j] == values[i]) return values[i];
      }
    }
    return -1;
  }
};
