// cost: O(n)  space: O(n)

static long long depth(const vector<int>& values, size_t at) {
  if (at == values.size()) return 0;
  const long long rest = depth(values, at + 1);
  return rest + (values[at] % 2 == 0 ? rest % 3 : 1);
}

class Solution {
 public:
  long long solve(vector<int>& values) {
    return depth(values, 0);
  }
};
