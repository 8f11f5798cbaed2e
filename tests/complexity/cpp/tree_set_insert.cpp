// cost: O(n log n)  space: O(n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    set<int> seen;
    long long fresh = 0;
    for (int value : values) fresh += seen.insert(value).second;
    return fresh;
  }
};
