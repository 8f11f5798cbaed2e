class TextQuota {
  struct Count {
    long long start;
    int sent;
  };
  int limit, window;
  unordered_map<string, Count> counts;

  Count& refreshed(const string& customer, long long now) {
    auto [it, fresh] = counts.try_emplace(customer, Count{now / window * window, 0});
    if (now >= it->second.start + window) {
      it->second.start += window;
      it->second.sent = 0;
    }
    return it->second;
  }

 public:
  TextQuota(int limit, int window) : limit(limit), window(window) {}

  bool send(string customer, int texts, long long now) {
    Count& c = refreshed(customer, now);
    if (c.sent + texts > limit) return false;
    c.sent += texts;
    return true;
  }

  int left(string customer, long long now) { return limit - refreshed(customer, now).sent; }
};
