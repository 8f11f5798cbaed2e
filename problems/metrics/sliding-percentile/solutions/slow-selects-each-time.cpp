class LatencyWindow {
  long long window;
  int permille;
  deque<pair<long long, int>> records;

 public:
  LatencyWindow(int window, int permille) : window(window), permille(permille) {}

  void record(int latency, long long at) { records.push_back({at, latency}); }

  int percentile(long long at) {
    while (!records.empty() && records.front().first <= at - window) records.pop_front();
    if (records.empty()) return -1;
    vector<int> latencies;
    for (auto& [when, latency] : records) latencies.push_back(latency);
    size_t rank = (latencies.size() * permille + 999) / 1000;
    nth_element(latencies.begin(), latencies.begin() + rank - 1, latencies.end());
    return latencies[rank - 1];
  }
};
