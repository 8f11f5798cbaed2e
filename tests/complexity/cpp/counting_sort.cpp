// cost: O(n)  space: O(1)

class Solution {
 public:
  long long solve(vector<int>& values) {
    array<int, 1024> counts{};
    for (int value : values) ++counts[value & 1023];
    long long sum = 0;
    for (int i = 0; i < 1024; ++i) sum += 1LL * counts[i] * i;
    return sum;
  }
};
