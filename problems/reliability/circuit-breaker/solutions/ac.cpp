class CircuitBreaker {
 public:
  CircuitBreaker(int window, int minimum, int percent, int pause, int probes)
      : window_(window), minimum_(minimum), percent_(percent), pause_(pause), probes_(probes) {}

  bool allow(long long now) {
    if (state_ == open && now - opened_ >= pause_) enter(half_open);
    bool admitted = state_ == closed || (state_ == half_open && sent_ < probes_);
    if (state_ == half_open && admitted) ++sent_;
    admitted_in_.push_back(admitted ? period_ : refused);
    return admitted;
  }

  string report(int call, bool ok, long long now) {
    if (admitted_in_[call] == period_) {
      if (state_ == closed) {
        record(ok, now);
      } else if (!ok) {
        trip(now);
      } else if (++succeeded_ == probes_) {
        enter(closed);
      }
    }
    return state_ == closed ? "closed" : state_ == open ? "open" : "half-open";
  }

 private:
  enum State { closed, open, half_open };
  static constexpr int refused = -1;

  void record(bool ok, long long now) {
    outcomes_.push_back({now, !ok});
    failures_ += !ok;
    while (outcomes_.front().first <= now - window_) {
      failures_ -= outcomes_.front().second;
      outcomes_.pop_front();
    }
    long long count = outcomes_.size();
    if (count >= minimum_ && failures_ * 100 >= percent_ * count) trip(now);
  }

  void trip(long long now) {
    enter(open);
    opened_ = now;
  }

  // Each change of state begins a new period; reports of calls from older ones are void.
  void enter(State state) {
    state_ = state;
    ++period_;
    sent_ = succeeded_ = 0;
    failures_ = 0;
    outcomes_.clear();
  }

  long long window_, minimum_, percent_, pause_;
  int probes_;
  State state_ = closed;
  int period_ = 0;
  long long opened_ = 0;
  int sent_ = 0, succeeded_ = 0;
  vector<int> admitted_in_;                // call -> period
  deque<pair<long long, bool>> outcomes_;  // (when, failed)
  long long failures_ = 0;
};
