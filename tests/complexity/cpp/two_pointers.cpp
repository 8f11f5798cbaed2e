// cost: O(n)  space: O(1)
// input: sorted

class Solution {
 public:
  long long solve(vector<int>& values) {
    size_t i = 0, j = values.size() - 1;
    long long best = 0;
    while (i < j) {
      best = max(best, static_cast<long long>(values[j]) - values[i]);
      if (values[i] + 0LL + values[j] < 1000000000) {
        ++i;
      } else {
        --j;
      }
    }
    return best;
  }
};
