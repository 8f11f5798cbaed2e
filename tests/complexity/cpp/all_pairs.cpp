// cost: O(n^2)  space: O(1)

class Solution {
 public:
  long long solve(vector<int>& values) {
    long long close = 0;
    for (size_t i = 0; i < values.size(); ++i) {
      for (size_t j = i + 1; j < values.size(); ++j) close += abs(values[i] - values[j]) < 1000;
    }
    return close;
  }
};
