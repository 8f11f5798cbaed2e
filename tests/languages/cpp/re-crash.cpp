// says: SIGSEGV
class Solution {
 public:
  long long tally(vector<int>& xs) {
    int* volatile nowhere = nullptr;
    return *nowhere + xs[0];
  }
};
