// Keeps running totals instead of counts: the hits up to and including each second that had some.
// The answer is a difference of two of them.
class HitCounter {
  struct Mark {
    long long second, hits_until;
  };
  long long window_;
  vector<Mark> marks_ = {{-1000000, 0}};
  size_t before_window_ = 0;  // the last mark that is older than the window

 public:
  HitCounter(int window) : window_(window) {}

  void hit(long long at, int count) {
    long long second = at / 1000;
    if (marks_.back().second != second) marks_.push_back({second, marks_.back().hits_until});
    marks_.back().hits_until += count;
  }

  long long total(long long at) {
    long long oldest = at / 1000 - window_ + 1;
    while (before_window_ + 1 < marks_.size() && marks_[before_window_ + 1].second < oldest) {
      ++before_window_;
    }
    if (before_window_ > 100000) {
      marks_.erase(marks_.begin(), marks_.begin() + before_window_);
      before_window_ = 0;
    }
    return marks_.back().hits_until - marks_[before_window_].hits_until;
  }
};
