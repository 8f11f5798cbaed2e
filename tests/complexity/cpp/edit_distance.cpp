// cost: O(n^2)  space: O(n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    const size_t n = values.size();
    vector<int> row(n + 1), next(n + 1);
    iota(row.begin(), row.end(), 0);
    for (size_t i = 1; i <= n; ++i) {
      next[0] = static_cast<int>(i);
      for (size_t j = 1; j <= n; ++j) {
        const int change = row[j - 1] + (values[i - 1] % 4 != values[n - j] % 4);
        next[j] = min({change, row[j] + 1, next[j - 1] + 1});
      }
      swap(row, next);
    }
    return row[n];
  }
};
