class SlidingWindowLimiter {
  int limit, window;
  unordered_map<string, pair<long long, int>> counters;  // client -> (window number, admitted)

  pair<long long, int>& counter(const string& client, long long at) {
    auto& c = counters[client];
    if (c.first != at / window) c = {at / window, 0};
    return c;
  }

 public:
  SlidingWindowLimiter(int limit, int window) : limit(limit), window(window) {}

  bool allow(string client, long long at) {
    auto& c = counter(client, at);
    if (c.second == limit) return false;
    c.second++;
    return true;
  }

  int remaining(string client, long long at) { return limit - counter(client, at).second; }
};
