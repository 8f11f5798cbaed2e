// says: std::invalid_argument: no luck
class Solution {
 public:
  long long tally(vector<int>& xs) {
    if (xs.size() == 2) throw invalid_argument("no luck");
    return accumulate(xs.begin(), xs.end(), 0LL);
  }
};
