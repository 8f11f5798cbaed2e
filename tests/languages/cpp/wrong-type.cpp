// verdict: ce
// line: 6
// says: tally() must return long long
class Solution {
 public:
  string tally(vector<int>& xs) { return to_string(xs.size()); }
};
