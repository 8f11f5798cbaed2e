class LatencyWindow {
  long long window;
  int permille;
  deque<pair<long long, int>> records;
  multiset<int> low, high;

  void expire(long long now) {
    for (; !records.empty() && records.front().first < now - window; records.pop_front()) {
      int latency = records.front().second;
      auto& side = low.count(latency) ? low : high;
      side.erase(side.find(latency));
    }
    size_t rank = (records.size() * permille + 999) / 1000;
    while (low.size() > rank) high.insert(low.extract(prev(low.end())));
    while (low.size() < rank && !high.empty()) low.insert(high.extract(high.begin()));
  }

 public:
  LatencyWindow(int window, int permille) : window(window), permille(permille) {}

  void record(int latency, long long at) {
    expire(at);
    records.push_back({at, latency});
    (!low.empty() && latency < *low.rbegin() ? low : high).insert(latency);
  }

  int percentile(long long at) {
    expire(at);
    return low.empty() ? -1 : *low.rbegin();
  }
};
