// cost: O(log n)  space: O(1)

class Solution {
 public:
  long long solve(vector<int>& values) {
    size_t low = 0;
    size_t high = values.size() - 1;
    while (low < high) {
      const size_t middle = (low + high) / 2;
      if (values[middle] > values[middle + 1]) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return values[low];
  }
};
