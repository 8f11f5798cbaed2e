// cost: O(n^3)  space: O(n^2)

class Solution {
 public:
  long long solve(vector<int>& values) {
    const size_t n = values.size();
    vector<vector<long long>> best(n, vector<long long>(n));
    for (size_t width = 1; width < n; ++width) {
      for (size_t i = 0; i + width < n; ++i) {
        const size_t j = i + width;
        best[i][j] = LLONG_MAX;
        for (size_t k = i; k < j; ++k) best[i][j] = min(best[i][j], best[i][k] + best[k + 1][j] + values[k] % 100);
      }
    }
    return best[0][n - 1];
  }
};
