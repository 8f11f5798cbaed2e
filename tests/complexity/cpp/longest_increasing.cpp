// cost: O(n log n)  space: O(n)

class Solution {
 public:
  long long solve(vector<int>& values) {
    vector<int> tails;
    for (int value : values) {
      const auto at = lower_bound(tails.begin(), tails.end(), value);
      if (at == tails.end()) {
        tails.push_back(value);
      } else {
        *at = value;
      }
    }
    return tails.size();
  }
};
