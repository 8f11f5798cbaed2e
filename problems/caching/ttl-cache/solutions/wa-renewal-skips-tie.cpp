class LookupCache {
  struct Deadline {
    long long at, change;
    string key;

    bool operator<(const Deadline& other) const {
      return at != other.at ? at < other.at : change < other.change;
    }
  };
  struct Entry {
    int value;
    set<Deadline>::iterator deadline;
  };
  size_t capacity_;
  long long changes_ = 0;
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
    entries_[key] = {value, deadlines_.insert({now + ttl, ++changes_, key}).first};
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
    if (it->second.deadline->at == now + ttl) return true;
    deadlines_.erase(it->second.deadline);
    it->second.deadline = deadlines_.insert({now + ttl, ++changes_, key}).first;
    return true;
  }

  int size(long long now) {
    expire(now);
    return (int)entries_.size();
  }
};
