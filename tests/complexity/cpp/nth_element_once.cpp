// cost: O(n)  space: O(1)

class Solution {
 public:
  long long solve(vector<int>& values) {
    nth_element(values.begin(), values.begin() + values.size() / 2, values.end());
    return values[values.size() / 2];
  }
};
