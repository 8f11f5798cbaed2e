class TextQuota {
  int limit, window;
  unordered_map<string, pair<long long, long long>> counts;  // customer -> (window, texts)

  long long& count(const string& customer, long long now) {
    auto& [window_number, texts] = counts[customer];
    if (window_number != now / window) {
      window_number = now / window;
      texts = 0;
    }
    return texts;
  }

 public:
  TextQuota(int limit, int window) : limit(limit), window(window) {}

  bool send(string customer, int texts, long long now) {
    long long& c = count(customer, now);
    c += texts;
    return c <= limit;
  }

  int left(string customer, long long now) { return max(0LL, limit - count(customer, now)); }
};
