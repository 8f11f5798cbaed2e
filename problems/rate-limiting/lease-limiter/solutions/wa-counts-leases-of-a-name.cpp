class LeaseLimiter {
  int slots;
  unordered_map<string, long long> ends;
  unordered_map<string, int> dead;  // worker -> entries of the queue that no longer count
  priority_queue<pair<long long, string>, vector<pair<long long, string>>, greater<>> queue;

  void let_go(long long now) {
    while (!queue.empty()) {
      auto [end, worker] = queue.top();
      if (dead[worker] > 0) {
        --dead[worker];
      } else if (end <= now) {
        ends.erase(worker);
      } else {
        return;
      }
      queue.pop();
    }
  }

 public:
  LeaseLimiter(int slots) : slots(slots) {}

  long long acquire(string worker, int ttl, long long now) {
    let_go(now);
    if (ends.count(worker)) return -1;
    if ((int)ends.size() >= slots) return queue.top().first - now;
    ends[worker] = now + ttl;
    queue.push({now + ttl, worker});
    return 0;
  }

  bool renew(string worker, int ttl, long long now) {
    let_go(now);
    if (!ends.count(worker)) return false;
    ++dead[worker];
    ends[worker] = now + ttl;
    queue.push({now + ttl, worker});
    return true;
  }

  bool release(string worker, long long now) {
    let_go(now);
    if (!ends.erase(worker)) return false;
    ++dead[worker];
    return true;
  }

  int live(long long now) {
    let_go(now);
    return ends.size();
  }
};
