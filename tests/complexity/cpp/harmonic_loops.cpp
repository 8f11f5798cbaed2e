// cost: O(n log n)  space: O(1)

class Solution {
 public:
  long long solve(vector<int>& values) {
    const size_t n = values.size();
    long long sum = 0;
    for (size_t step = 1; step <= n; ++step) {
      for (size_t i = 0; i < n; i += step) sum += values[i] & 1;
    }
    return sum;
  }
};
