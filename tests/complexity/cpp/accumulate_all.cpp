// cost: O(n)  space: O(1)

class Solution {
 public:
  long long solve(vector<int>& values) {
    return accumulate(values.begin(), values.end(), 0LL, [](long long a, int b) { return a ^ (b * 31LL); });
  }
};
