class SlidingWindowLimiter {
  int limit, window;
  unordered_map<string, queue<int>> logs;

  queue<int>& log_at(const string& client, int at) {
    queue<int>& log = logs[client];
    while (!log.empty() && log.front() <= at - window) log.pop();
    return log;
  }

 public:
  SlidingWindowLimiter(int limit, int window) : limit(limit), window(window) {}

  bool allow(string client, int at) {
    queue<int>& log = log_at(client, at);
    if ((int)log.size() >= limit) return false;
    log.push(at);
    return true;
  }

  int remaining(string client, int at) { return limit - (int)log_at(client, at).size(); }
};
