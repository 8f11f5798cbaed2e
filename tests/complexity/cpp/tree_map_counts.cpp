// cost: O(n log n)  space: O(n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    map<int, int> counts;
    for (int value : values) ++counts[value];
    long long most = 0;
    for (const auto& [value, count] : counts) most = max<long long>(most, count);
    return most;
  }
};
