// verdict: ce
// says: is `totals` on line 7 meant to be it?
class Counter {
 public:
  Counter(int start) : count_(start) {}
  void add(int x) { count_ += x; }
  long long totals() { return count_; }

 private:
  long long count_;
};
