// cost: O(n)  space: O(n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    unordered_map<int, int> seen;
    long long pairs = 0;
    for (int value : values) {
      const auto found = seen.find(1000000007 - value);
      if (found != seen.end()) pairs += found->second;
      ++seen[value];
    }
    return pairs;
  }
};
