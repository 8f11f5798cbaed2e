// cost: O(n)  space: O(1)

class Solution {
 public:
  long long solve(vector<int>& values) {
    long long sum = 0;
    for (int value : values) {
      if (value % 3 != 0) sum += value;
    }
    return sum;
  }
};
