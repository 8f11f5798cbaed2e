// cost: O(n^2)  space: O(n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    int best = 1;
    for (size_t i = 0; i < values.size(); ++i) {
      unordered_map<double, int> on_slope;
      for (size_t j = i + 1; j < values.size(); ++j) {
        const double slope =
            static_cast<double>(values[j] - values[i]) / static_cast<double>(j - i);
        best = max(best, ++on_slope[slope] + 1);
      }
    }
    return best;
  }
};
