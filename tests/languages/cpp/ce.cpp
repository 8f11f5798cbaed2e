// line: 6
// says: totl
class Solution {
 public:
  long long tally(vector<int>& xs) {
    return accumulate(xs.begin(), xs.end(), totl);
  }
};
