class ResponseCache {
  struct Entry { string key; int body; int length; };
  long long capacity;
  int used = 0;
  list<Entry> order;
  unordered_map<string, list<Entry>::iterator> index;

  void remove(list<Entry>::iterator it) {
    used -= it->length;
    index.erase(it->key);
    order.erase(it);
  }

 public:
  ResponseCache(long long capacity) : capacity(capacity) {}

  int get(string key) {
    if (!index.count(key)) return -1;
    order.splice(order.begin(), order, index[key]);
    return order.front().body;
  }

  int peek(string key) { return index.count(key) ? index[key]->body : -1; }

  vector<string> put(string key, int body, long long length) {
    if (index.count(key)) remove(index[key]);
    vector<string> evicted;
    if (length > capacity) return evicted;
    while (!order.empty() && used + length > capacity) {
      evicted.push_back(order.back().key);
      remove(prev(order.end()));
    }
    order.push_front({key, body, (int)length});
    index[key] = order.begin();
    used += length;
    return evicted;
  }
};
