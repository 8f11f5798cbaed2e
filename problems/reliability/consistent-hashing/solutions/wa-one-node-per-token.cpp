class HashRing {
 public:
  HashRing(long long space) : space_(space) {}

  long long join(string node, vector<long long> tokens) {
    if (!tokens_.try_emplace(node, tokens).second) return -1;
    for (long long token : tokens) ring_[token] = node;
    return owned(node);
  }

  long long leave(string node) {
    auto found = tokens_.find(node);
    if (found == tokens_.end()) return -1;
    long long moved = owned(node);
    for (long long token : found->second) ring_.erase(token);
    tokens_.erase(found);
    return moved;
  }

  string owner(long long hash) {
    if (ring_.empty()) return "";
    auto token = ring_.lower_bound(hash);
    if (token == ring_.end()) token = ring_.begin();
    return token->second;
  }

 private:
  long long owned(const string& node) {
    long long sum = 0;
    for (long long token : tokens_[node]) {
      auto here = ring_.find(token);
      if (here == ring_.end()) continue;
      auto before = here == ring_.begin() ? prev(ring_.end()) : prev(here);
      long long stretch = token - before->first;
      sum += stretch > 0 ? stretch : stretch + space_;
    }
    return sum;
  }

  long long space_;
  map<long long, string> ring_;  // token -> node
  unordered_map<string, vector<long long>> tokens_;
};
