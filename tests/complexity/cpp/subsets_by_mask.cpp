// cost: O(2^n)  space: O(1)

class Solution {
 public:
  long long solve(vector<int>& values) {
    const size_t n = values.size();
    long long best = 0;
    for (unsigned long long mask = 0; mask < 1ULL << n; ++mask) {
      long long sum = 0;
      for (unsigned long long rest = mask; rest != 0; rest &= rest - 1) sum ^= values[static_cast<size_t>(__builtin_ctzll(rest))];
      best = max(best, sum);
    }
    return best;
  }
};
