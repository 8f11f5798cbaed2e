// cost: O(n)  space: O(n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    vector<int> parent(values.size());
    iota(parent.begin(), parent.end(), 0);
    const auto find = [&](int x) {
      while (parent[x] != x) x = parent[x] = parent[parent[x]];
      return x;
    };
    for (size_t i = 0; i < values.size(); ++i) {
      parent[find(static_cast<int>(i))] = find(static_cast<int>(values[i] % values.size()));
    }
    long long roots = 0;
    for (size_t i = 0; i < values.size(); ++i) roots += parent[i] == static_cast<int>(i);
    return roots;
  }
};
