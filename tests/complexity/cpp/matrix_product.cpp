// cost: O(n^3)  space: O(n^2)

class Solution {
 public:
  long long solve(vector<int>& values) {
    const size_t n = values.size();
    vector<vector<long long>> a(n, vector<long long>(n)), product = a;
    for (size_t i = 0; i < n; ++i) {
      for (size_t j = 0; j < n; ++j) a[i][j] = values[(i + j) % n] % 10;
    }
    for (size_t i = 0; i < n; ++i) {
      for (size_t k = 0; k < n; ++k) {
        for (size_t j = 0; j < n; ++j) product[i][j] += a[i][k] * a[k][j];
      }
    }
    return product[n / 2][n / 3];
  }
};
