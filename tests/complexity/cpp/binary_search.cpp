// cost: O(log n)  space: O(1)
// input: sorted

class Solution {
 public:
  long long solve(vector<int>& values) {
    size_t low = 0, high = values.size();
    while (low < high) {
      const size_t middle = (low + high) / 2;
      if (values[middle] < 500000000) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
};
