// cost: O(sqrt n)  space: O(1)

class Solution {
 public:
  long long solve(vector<int>& values) {
    const long long n = static_cast<long long>(values.size());
    long long divisors = 0;
    for (long long d = 1; d * d <= n; ++d) divisors += n % d == 0 ? 2 : 0;
    return divisors;
  }
};
