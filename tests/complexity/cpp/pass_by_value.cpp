// cost: O(n^2)  space: O(n)

static long long __attribute__((noinline)) last(vector<int> copy) {
  copy.push_back(1);
  return copy[copy.size() / 2];
}

class Solution {
 public:
  long long solve(vector<int>& values) {
    long long total = 0;
    for (size_t i = 0; i < values.size(); ++i) total += last(values);
    return total;
  }
};
