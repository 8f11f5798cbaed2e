// cost: O(n log n)  space: O(n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    vector<int> sorted = values;
    sort(sorted.begin(), sorted.end());
    vector<int> tree(values.size() + 1);
    long long inversions = 0;
    for (size_t i = values.size(); i-- > 0;) {
      size_t rank = lower_bound(sorted.begin(), sorted.end(), values[i]) - sorted.begin() + 1;
      for (size_t at = rank - 1; at > 0; at &= at - 1) inversions += tree[at];
      for (size_t at = rank; at < tree.size(); at += at & (~at + 1)) ++tree[at];
    }
    return inversions;
  }
};
