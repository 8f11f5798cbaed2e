class Solution {
 public:
  int countBursts(vector<long long>& times, int gap) {
    for (size_t i = 1; i < times.size(); ++i) {
      if (times[i] - times[i - 1] <= gap) return 1;
    }
    return 0;
  }
};
