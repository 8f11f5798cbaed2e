// cost: O(log n)  space: O(1)

class Solution {
 public:
  long long solve(vector<int>& values) {
    long long result = 1, base = 3, exponent = static_cast<long long>(values.size());
    while (exponent > 0) {
      if (exponent % 2 == 1) result = result * base % 1000000007;
      base = base * base % 1000000007;
      exponent /= 2;
    }
    return result;
  }
};
