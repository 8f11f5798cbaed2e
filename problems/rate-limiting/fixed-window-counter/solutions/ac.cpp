class TextQuota {
 public:
  TextQuota(int limit, int window) : limit_(limit), window_(window) {}

  bool send(string customer, int texts, long long now) {
    Count& count = current(customer, now);
    if (count.sent + texts > limit_) return false;
    count.sent += texts;
    return true;
  }

  int left(string customer, long long now) { return limit_ - current(customer, now).sent; }

 private:
  struct Count {
    long long window = -1;
    int sent = 0;
  };

  // A count from an earlier window is found out of date here; nobody resets it before.
  Count& current(const string& customer, long long now) {
    Count& count = counts_[customer];
    if (count.window != now / window_) count = {now / window_, 0};
    return count;
  }

  int limit_, window_;
  unordered_map<string, Count> counts_;
};
