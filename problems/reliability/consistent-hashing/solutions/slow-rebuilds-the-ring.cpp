class HashRing {
  long long space;
  map<string, vector<long long>> nodes;
  vector<pair<long long, string>> ring;

  void rebuild() {
    ring.clear();
    for (auto& [node, tokens] : nodes)
      for (long long token : tokens) ring.push_back({token, node});
    sort(ring.begin(), ring.end());
    ring.erase(
        unique(ring.begin(), ring.end(), [](auto& a, auto& b) { return a.first == b.first; }),
        ring.end());
  }

  long long owned(const string& node) {
    long long sum = 0;
    for (size_t i = 0; i < ring.size(); ++i) {
      if (ring[i].second != node) continue;
      long long stretch = ring[i].first - ring[i == 0 ? ring.size() - 1 : i - 1].first;
      sum += stretch > 0 ? stretch : stretch + space;
    }
    return sum;
  }

 public:
  HashRing(long long space) : space(space) {}

  long long join(string node, vector<long long> tokens) {
    if (nodes.count(node)) return -1;
    nodes[node] = tokens;
    rebuild();
    return owned(node);
  }

  long long leave(string node) {
    if (!nodes.count(node)) return -1;
    long long moved = owned(node);
    nodes.erase(node);
    rebuild();
    return moved;
  }

  string owner(long long hash) {
    if (ring.empty()) return "";
    auto at = lower_bound(ring.begin(), ring.end(), pair<long long, string>(hash, ""));
    return at == ring.end() ? ring[0].second : at->second;
  }
};
