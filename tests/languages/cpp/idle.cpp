// says: sleeping
class Solution {
 public:
  long long tally(vector<int>&) {
    this_thread::sleep_for(chrono::seconds(1000));
    return 0;
  }
};
