// cost: O(n)  space: O(n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    const size_t n = values.size();
    vector<char> composite(n + 1);
    long long primes = 0;
    for (size_t i = 2; i <= n; ++i) {
      if (composite[i]) continue;
      ++primes;
      for (size_t j = i * i; j <= n; j += i) composite[j] = 1;
    }
    return primes;
  }
};
