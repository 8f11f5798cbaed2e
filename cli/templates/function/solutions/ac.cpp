class Solution {
 public:
  int countBursts(vector<long long>& times, int gap) {
    int bursts = 0;
    for (size_t i = 1; i < times.size(); ++i) bursts += times[i] - times[i - 1] <= gap;
    return bursts;
  }
};
