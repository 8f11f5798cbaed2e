class Solution {
 public:
  long long tally(vector<int>&) {
    vector<string> kept;
    while (true) kept.emplace_back(1 << 20, 'x');
  }
};
