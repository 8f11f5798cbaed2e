class SlidingWindowLimiter {
 public:
  SlidingWindowLimiter(int limit, int window) : limit(limit), window(window) {}

  bool allow(string client, long long at) {
    auto& log = clean(client, at);
    log.push_back(at);
    return (int)log.size() <= limit;
  }

  int remaining(string client, long long at) {
    return max(0, limit - (int)clean(client, at).size());
  }

 private:
  deque<long long>& clean(const string& client, long long at) {
    auto& log = logs[client];
    while (!log.empty() && log.front() <= at - window) log.pop_front();
    return log;
  }

  int limit, window;
  unordered_map<string, deque<long long>> logs;
};
