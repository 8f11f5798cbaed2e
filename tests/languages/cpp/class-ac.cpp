class Counter {
 public:
  Counter(int start) : count_(start) {}
  void add(int x) { count_ += x; }
  long long total() { return count_; }

 private:
  long long count_;
};
