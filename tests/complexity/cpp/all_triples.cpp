// cost: O(n^3)  space: O(1)

class Solution {
 public:
  long long solve(vector<int>& values) {
    const size_t n = values.size();
    long long count = 0;
    for (size_t i = 0; i < n; ++i) {
      for (size_t j = i + 1; j < n; ++j) {
        for (size_t k = j + 1; k < n; ++k) count += (values[i] ^ values[j] ^ values[k]) % 5 == 0;
      }
    }
    return count;
  }
};
