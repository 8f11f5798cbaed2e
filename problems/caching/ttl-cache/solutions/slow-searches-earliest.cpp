class LookupCache {
  struct Entry {
    int value;
    long long deadline, change;
  };
  size_t capacity;
  long long changes = 0, earliest = LLONG_MAX;  // nothing expires before `earliest`
  unordered_map<string, Entry> entries;

  void expire(long long now) {
    if (now < earliest) return;
    earliest = LLONG_MAX;
    for (auto it = entries.begin(); it != entries.end();) {
      if (it->second.deadline <= now) {
        it = entries.erase(it);
      } else {
        earliest = min(earliest, it->second.deadline);
        ++it;
      }
    }
  }

  void store(const string& key, int value, long long deadline) {
    entries[key] = {value, deadline, ++changes};
    earliest = min(earliest, deadline);
  }

 public:
  LookupCache(int capacity) : capacity(capacity) {}

  string put(string key, int value, long long ttl, long long now) {
    expire(now);
    string evicted;
    if (!entries.count(key) && entries.size() == capacity) {
      auto first = min_element(entries.begin(), entries.end(), [](auto& a, auto& b) {
        return tie(a.second.deadline, a.second.change) < tie(b.second.deadline, b.second.change);
      });
      evicted = first->first;
      entries.erase(first);
    }
    store(key, value, now + ttl);
    return evicted;
  }

  int get(string key, long long now) {
    auto it = entries.find(key);
    return it == entries.end() || it->second.deadline <= now ? -1 : it->second.value;
  }

  bool renew(string key, long long ttl, long long now) {
    int value = get(key, now);
    if (value >= 0) store(key, value, now + ttl);
    return value >= 0;
  }

  int size(long long now) {
    expire(now);
    return (int)entries.size();
  }
};
