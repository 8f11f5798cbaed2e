class Solution {
 public:
  long long tally(vector<int>& xs) {
    cout << "this is no answer: 41" << endl;
    return accumulate(xs.begin(), xs.end(), 0LL);
  }
};
