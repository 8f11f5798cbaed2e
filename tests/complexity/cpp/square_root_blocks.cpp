// cost: O(n sqrt n)  space: O(sqrt n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    const size_t n = values.size(), width = max<size_t>(1, static_cast<size_t>(sqrt(n)));
    vector<long long> blocks(n / width + 1);
    long long sum = 0;
    for (size_t i = 0; i < n; ++i) {
      blocks[i / width] += values[i];
      for (long long block : blocks) sum += block & 1;
    }
    return sum;
  }
};
