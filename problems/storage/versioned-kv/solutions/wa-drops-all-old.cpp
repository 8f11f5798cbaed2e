class ConfigStore {
  static constexpr int kRemoved = -1;
  struct Version {
    int revision, value;
  };
  int horizon_ = 0;
  unordered_map<string, deque<Version>> versions_;
  // What was written with each revision, and how many versions it has made useless.
  struct Write {
    deque<Version>* key;
    int useless;
  };
  vector<Write> writes_;

  int revision() const { return (int)writes_.size(); }

  int write(deque<Version>& versions, int value) {
    bool replaces = !versions.empty() && versions.back().value != kRemoved;
    writes_.push_back({&versions, replaces + (value == kRemoved)});
    versions.push_back({revision(), value});
    return revision();
  }

 public:
  ConfigStore() {}

  int put(string key, int value) { return write(versions_[key], value); }

  int remove(string key) {
    auto it = versions_.find(key);
    if (it == versions_.end() || it->second.empty()) return 0;
    return it->second.back().value == kRemoved ? 0 : write(it->second, kRemoved);
  }

  int get(string key, int revision) {
    if (revision < horizon_ || revision > this->revision()) return -2;
    auto it = versions_.find(key);
    if (it == versions_.end()) return -1;
    const auto& versions = it->second;
    auto after = upper_bound(versions.begin(), versions.end(), revision,
                             [](int r, const Version& v) { return r < v.revision; });
    return after == versions.begin() ? -1 : prev(after)->value;
  }

  int compact(int upTo) {
    if (upTo <= horizon_ || upTo > revision()) return 0;
    int dropped = 0;
    for (; horizon_ < upTo; ++horizon_) {
      deque<Version>& versions = *writes_[horizon_].key;
      for (; !versions.empty() && versions.front().revision <= upTo; versions.pop_front())
        ++dropped;
    }
    return dropped;
  }
};
