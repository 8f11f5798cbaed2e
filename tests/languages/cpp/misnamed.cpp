// verdict: ce
// says: is `tallly` on line 6 meant to be it?
class Solution {
 public:

  long long tallly(vector<int>& xs) { return accumulate(xs.begin(), xs.end(), 0LL); }
};
