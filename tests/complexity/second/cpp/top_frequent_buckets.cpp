// cost: O(n)  space: O(n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    unordered_map<int, int> counts;
    for (int value : values) ++counts[value];
    vector<vector<int>> by_count(values.size() + 1);
    for (const auto& [value, count] : counts) by_count[count].push_back(value);
    long long requests = 0;
    int wanted = 10;
    for (size_t count = values.size(); count > 0 && wanted > 0; --count) {
      const int taken = min(wanted, static_cast<int>(by_count[count].size()));
      requests += static_cast<long long>(count) * taken;
      wanted -= taken;
    }
    return requests;
  }
};
