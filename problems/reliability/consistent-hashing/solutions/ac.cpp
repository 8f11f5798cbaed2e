class HashRing {
 public:
  HashRing(long long space) : space_(space) {}

  long long join(string node, vector<long long> tokens) {
    if (!tokens_.try_emplace(node, tokens).second) return -1;
    for (long long token : tokens) ring_[token].insert(node);
    return owned(node);
  }

  long long leave(string node) {
    auto found = tokens_.find(node);
    if (found == tokens_.end()) return -1;
    long long moved = owned(node);
    for (long long token : found->second) {
      auto claims = ring_.find(token);
      claims->second.erase(node);
      if (claims->second.empty()) ring_.erase(claims);
    }
    tokens_.erase(found);
    return moved;
  }

  string owner(long long hash) {
    if (ring_.empty()) return "";
    auto token = ring_.lower_bound(hash);
    if (token == ring_.end()) token = ring_.begin();
    return *token->second.begin();
  }

 private:
  long long owned(const string& node) {
    long long sum = 0;
    for (long long token : tokens_[node]) {
      auto here = ring_.find(token);
      if (*here->second.begin() != node) continue;  // a smaller name has it
      auto before = here == ring_.begin() ? prev(ring_.end()) : prev(here);
      long long stretch = token - before->first;
      sum += stretch > 0 ? stretch : stretch + space_;
    }
    return sum;
  }

  long long space_;
  map<long long, set<string>> ring_;  // token -> the nodes that claim it
  unordered_map<string, vector<long long>> tokens_;
};
