// cost: O(n)  space: O(n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    vector<int> other(values.size());
    for (int shift = 0; shift < 32; shift += 8) {
      array<size_t, 257> starts{};
      for (int value : values) ++starts[((value >> shift) & 255) + 1];
      for (int i = 0; i < 256; ++i) starts[i + 1] += starts[i];
      for (int value : values) other[starts[(value >> shift) & 255]++] = value;
      values.swap(other);
    }
    return values[values.size() / 2];
  }
};
