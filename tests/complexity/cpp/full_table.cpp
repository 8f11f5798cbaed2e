// cost: O(n^2)  space: O(n^2)

class Solution {
 public:
  long long solve(vector<int>& values) {
    const size_t n = values.size();
    vector<vector<int>> table(n, vector<int>(n));
    long long sum = 0;
    for (size_t i = 0; i < n; ++i) {
      for (size_t j = 0; j < n; ++j) table[i][j] = values[i] ^ values[j];
      sum += table[i][n - 1 - i];
    }
    return sum;
  }
};
