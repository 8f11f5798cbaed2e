class LeaseLimiter {
 public:
  LeaseLimiter(int slots) : slots_(slots) {}

  long long acquire(string worker, int ttl, long long now) {
    let_go(now);
    if (static_cast<int>(leases_.size()) == slots_) return ends_.top().end - now;
    if (leases_.count(worker)) return -1;
    lease(worker, now + ttl);
    return 0;
  }

  bool renew(string worker, int ttl, long long now) {
    let_go(now);
    if (!leases_.count(worker)) return false;
    lease(worker, now + ttl);
    return true;
  }

  bool release(string worker, long long now) {
    let_go(now);
    return leases_.erase(worker) > 0;
  }

  int live(long long now) {
    let_go(now);
    return leases_.size();
  }

 private:
  struct End {
    long long end, number;
    string worker;
    bool operator<(const End& other) const { return end > other.end; }  // the first on top
  };

  void lease(const string& worker, long long end) {
    leases_[worker] = ++number_;
    ends_.push({end, number_, worker});
  }

  // Afterwards the top, if there is one, is the end of a live lease.
  void let_go(long long now) {
    while (!ends_.empty()) {
      auto lease = leases_.find(ends_.top().worker);
      bool present = lease != leases_.end() && lease->second == ends_.top().number;
      if (present && ends_.top().end > now) return;
      if (present) leases_.erase(lease);
      ends_.pop();
    }
  }

  int slots_;
  long long number_ = 0;
  unordered_map<string, long long> leases_;  // worker -> number of its present entry
  priority_queue<End> ends_;                 // also entries that no longer count
};
