class LookupCache {
  struct Deadline {
    long long at;
    string key;

    bool operator<(const Deadline& other) const { return tie(at, key) < tie(other.at, other.key); }
  };
  struct Entry {
    int value;
    set<Deadline>::iterator deadline;
  };
  size_t capacity_;
  set<Deadline> deadlines_;  // exactly one for each entry
  unordered_map<string, Entry> entries_;

  string remove_first() {
    string key = deadlines_.begin()->key;
    entries_.erase(key);
    deadlines_.erase(deadlines_.begin());
    return key;
  }

  void expire(long long now) {
    while (!deadlines_.empty() && deadlines_.begin()->at <= now) remove_first();
  }

 public:
  LookupCache(int capacity) : capacity_(capacity) {}

  string put(string key, int value, long long ttl, long long now) {
    expire(now);
    string evicted;
    auto it = entries_.find(key);
    if (it != entries_.end()) {
      deadlines_.erase(it->second.deadline);
    } else if (entries_.size() == capacity_) {
      evicted = remove_first();
    }
    entries_[key] = {value, deadlines_.insert({now + ttl, key}).first};
    return evicted;
  }

  int get(string key, long long now) {
    expire(now);
    auto it = entries_.find(key);
    return it == entries_.end() ? -1 : it->second.value;
  }

  bool renew(string key, long long ttl, long long now) {
    expire(now);
    auto it = entries_.find(key);
    if (it == entries_.end()) return false;
    deadlines_.erase(it->second.deadline);
    it->second.deadline = deadlines_.insert({now + ttl, key}).first;
    return true;
  }

  int size(long long now) {
    expire(now);
    return (int)entries_.size();
  }
};
