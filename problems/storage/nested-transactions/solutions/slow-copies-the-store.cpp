class WhatIfStore {
  struct State {
    map<string, int> values;
    map<int, int> counts;
  };

 public:
  void set(string key, int value) {
    remove(key);
    now_.values[key] = value;
    ++now_.counts[value];
  }

  optional<int> get(string key) {
    auto found = now_.values.find(key);
    return found == now_.values.end() ? nullopt : optional<int>(found->second);
  }

  bool remove(string key) {
    auto found = now_.values.find(key);
    if (found == now_.values.end()) return false;
    --now_.counts[found->second];
    now_.values.erase(found);
    return true;
  }

  int count(int value) { return now_.counts[value]; }

  int begin() {
    before_.push_back(now_);
    return (int)before_.size();
  }

  bool commit() {
    if (before_.empty()) return false;
    before_.pop_back();
    return true;
  }

  int rollback(int levels) {
    int closed = 0;
    for (; closed < levels && !before_.empty(); ++closed) {
      now_ = move(before_.back());
      before_.pop_back();
    }
    return closed;
  }

 private:
  State now_;
  vector<State> before_;
};
