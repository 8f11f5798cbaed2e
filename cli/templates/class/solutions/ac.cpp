class HitCounter {
 public:
  HitCounter(int window) : window_(window) {}

  void hit(long long ts) { hits_.push_back(ts); }

  int count(long long ts) {
    const auto first = upper_bound(hits_.begin(), hits_.end(), ts - window_);
    return static_cast<int>(hits_.end() - first);
  }

 private:
  long long window_;
  vector<long long> hits_;
};
