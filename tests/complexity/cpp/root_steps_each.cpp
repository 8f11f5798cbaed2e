// cost: O(n sqrt n)  space: O(1)

class Solution {
 public:
  long long solve(vector<int>& values) {
    long long sum = 0;
    for (int value : values) {
      for (size_t d = 1; d * d <= values.size(); ++d) sum += value % static_cast<int>(d) == 0;
    }
    return sum;
  }
};
