// says: computing
class Solution {
 public:
  long long tally(vector<int>&) {
    for (volatile int i = 0;; i = i + 1) {
    }
  }
};
