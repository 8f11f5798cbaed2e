// cost: O(n^2)  space: O(n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    vector<long long> sorted(values.begin(), values.end());
    sort(sorted.begin(), sorted.end());
    const long long target = 1500000001;
    long long best = numeric_limits<long long>::max();
    for (int i = 0; i + 2 < static_cast<int>(sorted.size()); ++i) {
      int left = i + 1;
      int right = static_cast<int>(sorted.size()) - 1;
      while (left < right) {
        const long long sum = sorted[i] + sorted[left] + sorted[right];
        best = min(best, llabs(sum - target));
        if (sum < target) {
          ++left;
        } else {
          --right;
        }
      }
    }
    return best;
  }
};
