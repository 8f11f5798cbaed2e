// cost: O(log n)  space: O(1)

class Solution {
 public:
  long long solve(vector<int>& values) {
    long long steps = 0;
    for (size_t n = values.size(); n > 0; n /= 2) steps += n % 3;
    return steps;
  }
};
