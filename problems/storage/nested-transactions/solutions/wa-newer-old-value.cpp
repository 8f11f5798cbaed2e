class WhatIfStore {
 public:
  void set(string key, int value) { change(key, value); }

  optional<int> get(string key) {
    auto found = values_.find(key);
    return found == values_.end() ? nullopt : optional<int>(found->second);
  }

  bool remove(string key) { return change(key, nullopt); }

  int count(int value) {
    auto found = counts_.find(value);
    return found == counts_.end() ? 0 : found->second;
  }

  int begin() {
    open_.emplace_back();
    return (int)open_.size();
  }

  bool commit() {
    if (open_.empty()) return false;
    map<string, optional<int>> inner = move(open_.back());
    open_.pop_back();
    if (open_.empty()) return true;
    for (auto& [key, old] : inner) open_.back()[key] = old;
    return true;
  }

  int rollback(int levels) {
    int closed = 0;
    for (; closed < levels && !open_.empty(); ++closed) {
      for (auto& [key, old] : open_.back()) replace(key, old);
      open_.pop_back();
    }
    return closed;
  }

 private:
  bool change(const string& key, optional<int> value) {
    optional<int> old = replace(key, value);
    if (!open_.empty()) open_.back().try_emplace(key, old);
    return old.has_value();
  }

  optional<int> replace(const string& key, optional<int> value) {
    optional<int> old = get(key);
    if (old) --counts_[*old];
    if (value) {
      values_[key] = *value;
      ++counts_[*value];
    } else {
      values_.erase(key);
    }
    return old;
  }

  unordered_map<string, int> values_;
  unordered_map<int, int> counts_;
  vector<map<string, optional<int>>> open_;  // Old values.
};
