class HitCounter {
 public:
  HitCounter(int window) : window_(window) {}

  void hit(long long ts) { hits_.push(ts); }

  int count(long long ts) {
    int recent = 0;
    for (; !hits_.empty(); hits_.pop()) recent += hits_.front() > ts - window_;
    return recent;
  }

 private:
  long long window_;
  queue<long long> hits_;
};
