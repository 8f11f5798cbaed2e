class ResponseCache {
  struct Entry { int body; long long length, last_use; };
  long long capacity, used = 0, clock = 0;
  unordered_map<string, Entry> entries;

 public:
  ResponseCache(long long capacity) : capacity(capacity) {}

  int get(string key) {
    auto it = entries.find(key);
    if (it == entries.end()) return -1;
    it->second.last_use = ++clock;
    return it->second.body;
  }

  int peek(string key) {
    auto it = entries.find(key);
    return it == entries.end() ? -1 : it->second.body;
  }

  vector<string> put(string key, int body, long long length) {
    if (auto it = entries.find(key); it != entries.end()) {
      used -= it->second.length;
      entries.erase(it);
    }
    vector<string> evicted;
    if (length > capacity) return evicted;
    while (used + length > capacity) {
      auto oldest = min_element(entries.begin(), entries.end(), [](const auto& a, const auto& b) {
        return a.second.last_use < b.second.last_use;
      });
      used -= oldest->second.length;
      evicted.push_back(oldest->first);
      entries.erase(oldest);
    }
    entries[key] = {body, length, ++clock};
    used += length;
    return evicted;
  }
};
