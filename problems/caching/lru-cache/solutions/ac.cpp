class ResponseCache {
 public:
  explicit ResponseCache(long long capacity) : free_(capacity), capacity_(capacity) {}

  int get(string key) {
    auto found = where_.find(key);
    if (found == where_.end()) return -1;
    by_use_.splice(by_use_.begin(), by_use_, found->second);
    return found->second->body;
  }

  int peek(string key) {
    auto found = where_.find(key);
    return found == where_.end() ? -1 : found->second->body;
  }

  vector<string> put(string key, int body, long long length) {
    if (auto found = where_.find(key); found != where_.end()) drop(found->second);
    vector<string> evicted;
    if (length > capacity_) return evicted;
    while (length > free_) {
      evicted.push_back(by_use_.back().key);
      drop(prev(by_use_.end()));
    }
    by_use_.push_front({key, body, length});
    where_[key] = by_use_.begin();
    free_ -= length;
    return evicted;
  }

 private:
  struct Entry {
    string key;
    int body;
    long long length;
  };
  using Position = list<Entry>::iterator;

  void drop(Position entry) {
    free_ += entry->length;
    where_.erase(entry->key);
    by_use_.erase(entry);
  }

  long long free_, capacity_;
  list<Entry> by_use_;  // most recently used first
  unordered_map<string, Position> where_;
};
