// cost: O(n)  space: O(1)

class Solution {
 public:
  long long solve(vector<int>& values) {
    make_heap(values.begin(), values.end());
    return values.front();
  }
};
