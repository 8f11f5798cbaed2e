class TextQuota {
  struct Count {
    int window = -1, sent = 0;
  };
  int limit, window;
  map<string, Count> counts;

  Count& at(const string& customer, long long now) {
    Count& c = counts[customer];
    int number = static_cast<int>(now / window);
    if (c.window != number) c = Count{number, 0};
    return c;
  }

 public:
  TextQuota(int limit, int window) : limit(limit), window(window) {}

  bool send(string customer, int texts, long long now) {
    Count& c = at(customer, now);
    if (c.sent + texts > limit) return false;
    c.sent += texts;
    return true;
  }

  int left(string customer, long long now) { return limit - at(customer, now).sent; }
};
