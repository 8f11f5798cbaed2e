// cost: O(n log n)  space: O(n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    map<string, int> counts;
    for (int value : values) ++counts[to_string(value)];
    return counts.size();
  }
};
