// says: stack overflow
class Solution {
 public:
  long long tally(vector<int>& xs) {
    volatile char pad[512];
    pad[0] = 1;
    return tally(xs) + pad[0];
  }
};
