// cost: O(n log n)  space: O(1)

class Solution {
 public:
  long long solve(vector<int>& values) {
    long long sum = 0;
    for (size_t i = 0; i < values.size(); ++i) {
      for (size_t step = 1; step < values.size(); step *= 2) sum += (values[i] + step) % 3;
    }
    return sum;
  }
};
