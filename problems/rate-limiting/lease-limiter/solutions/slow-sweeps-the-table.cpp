class LeaseLimiter {
  int slots;
  unordered_map<string, long long> ends;

  void sweep(long long now) {
    for (auto it = ends.begin(); it != ends.end();)
      it = it->second <= now ? ends.erase(it) : next(it);
  }

 public:
  LeaseLimiter(int slots) : slots(slots) {}

  long long acquire(string worker, int ttl, long long now) {
    sweep(now);
    if (ends.count(worker)) return -1;
    if ((int)ends.size() >= slots) {
      long long first = LLONG_MAX;
      for (auto& [name, end] : ends) first = min(first, end);
      return first - now;
    }
    ends[worker] = now + ttl;
    return 0;
  }

  bool renew(string worker, int ttl, long long now) {
    sweep(now);
    auto it = ends.find(worker);
    if (it == ends.end()) return false;
    it->second = now + ttl;
    return true;
  }

  bool release(string worker, long long now) {
    sweep(now);
    return ends.erase(worker) > 0;
  }

  int live(long long now) {
    sweep(now);
    return ends.size();
  }
};
