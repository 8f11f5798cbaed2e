class ResponseCache {
  struct Entry { string key; int body; long long length; };
  long long capacity, used = 0;
  list<Entry> order;
  unordered_map<string, list<Entry>::iterator> index;

 public:
  ResponseCache(long long capacity) : capacity(capacity) {}

  int get(string key) {
    auto it = index.find(key);
    if (it == index.end()) return -1;
    order.splice(order.begin(), order, it->second);
    return it->second->body;
  }

  int peek(string key) {
    auto it = index.find(key);
    return it == index.end() ? -1 : it->second->body;
  }

  vector<string> put(string key, int body, long long length) {
    vector<string> evicted;
    if (length <= capacity) {
      while (used + length > capacity) {
        Entry& last = order.back();
        used -= last.length;
        if (last.key != key) evicted.push_back(last.key);
        index.erase(last.key);
        order.pop_back();
      }
    }
    if (auto it = index.find(key); it != index.end()) {
      used -= it->second->length;
      order.erase(it->second);
      index.erase(it);
    }
    if (length > capacity) return evicted;
    order.push_front({key, body, length});
    index[key] = order.begin();
    used += length;
    return evicted;
  }
};
