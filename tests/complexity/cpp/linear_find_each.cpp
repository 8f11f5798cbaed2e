// cost: O(n^2)  space: O(n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    vector<int> seen;
    long long fresh = 0;
    for (int value : values) {
      if (find(seen.begin(), seen.end(), value) != seen.end()) continue;
      seen.push_back(value);
      ++fresh;
    }
    return fresh;
  }
};
