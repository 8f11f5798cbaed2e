class Solution {
 public:
  long long tally(vector<int>& xs) {
    const string line(100000, 'x');
    for (int i = 0; i < 100; ++i) puts(line.c_str());
    return accumulate(xs.begin(), xs.end(), 0LL);
  }
};
