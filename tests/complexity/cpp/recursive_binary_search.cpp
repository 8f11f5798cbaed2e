// cost: O(log n)  space: O(log n)
// input: sorted

static long long find(const vector<int>& values, size_t low, size_t high, int wanted) {
  if (low >= high) return static_cast<long long>(low);
  const size_t middle = (low + high) / 2;
  const long long found = values[middle] < wanted ? find(values, middle + 1, high, wanted)
                                                  : find(values, low, middle, wanted);
  return found - (values[middle] == wanted);
}

class Solution {
 public:
  long long solve(vector<int>& values) {
    return find(values, 0, values.size(), 400000000);
  }
};
