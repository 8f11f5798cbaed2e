// cost: O(1)  space: O(1)
// input: sorted

class Solution {
 public:
  long long solve(vector<int>& values) {
    const size_t n = values.size();
    return (values[n / 2] + values[(n - 1) / 2]) / 2;
  }
};
