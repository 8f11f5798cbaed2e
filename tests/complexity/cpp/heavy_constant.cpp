// cost: O(n)  space: O(1)

class Solution {
 public:
  long long solve(vector<int>& values) {
    long long sum = 0;
    for (int value : values) {
      for (int bit = 0; bit < 40; ++bit) sum += (value >> (bit % 31)) & 1;
    }
    return sum;
  }
};
