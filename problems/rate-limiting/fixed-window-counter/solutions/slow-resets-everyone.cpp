class TextQuota {
  int limit, window;
  long long current = -1;
  unordered_map<string, int> sent;

  void refresh(long long now) {
    if (now / window == current) return;
    current = now / window;
    for (auto& [customer, count] : sent) count = 0;
  }

 public:
  TextQuota(int limit, int window) : limit(limit), window(window) {}

  bool send(string customer, int texts, long long now) {
    refresh(now);
    int& count = sent[customer];
    if (count + texts > limit) return false;
    count += texts;
    return true;
  }

  int left(string customer, long long now) {
    refresh(now);
    return limit - sent[customer];
  }
};
