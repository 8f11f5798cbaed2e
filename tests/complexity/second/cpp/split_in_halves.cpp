// cost: O(2^n)  space: O(2^n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    const long long total = accumulate(values.begin(), values.end(), 0LL);
    vector<long long> sums(size_t{1} << values.size());
    long long least = total;
    for (size_t chosen = 1; chosen < sums.size(); ++chosen) {
      sums[chosen] = sums[chosen & (chosen - 1)] + values[__builtin_ctzll(chosen)];
      least = min(least, llabs(total - 2 * sums[chosen]));
    }
    return least;
  }
};
