// cost: O(sqrt n)  space: O(1)
// input: sorted

class Solution {
 public:
  long long solve(vector<int>& values) {
    const size_t n = values.size(), step = max<size_t>(1, static_cast<size_t>(sqrt(n)));
    size_t at = 0;
    while (at < n && values[at] < 999999000) at += step;
    const size_t begin = at < step ? 0 : at - step;
    size_t i = begin;
    while (i < min(n, at + 1) && values[i] < 999999000) ++i;
    return i;
  }
};
