class SlidingWindowLimiter {
  int limit, window;
  vector<pair<string, long long>> log;

 public:
  SlidingWindowLimiter(int limit, int window) : limit(limit), window(window) {}

  bool allow(string client, long long at) {
    if (remaining(client, at) == 0) return false;
    log.emplace_back(client, at);
    return true;
  }

  int remaining(string client, long long at) {
    int used = 0;
    for (const auto& [who, when] : log)
      if (when > at - window && who == client) ++used;
    return limit - used;
  }
};
