// cost: O(1)  space: O(1)

class Solution {
 public:
  long long solve(vector<int>& values) {
    long long sum = 0;
    for (size_t i = 0; i < min<size_t>(values.size(), 100); ++i) sum += values[i] % 7;
    return sum;
  }
};
