// Counts the live latencies in a binary tree over their bits; the r-th smallest is found by walking
// down from the top bit.
class LatencyWindow {
  static constexpr int kBits = 30;
  struct Node {
    int count = 0, child[2] = {0, 0};
  };
  long long window_;
  int permille_;
  vector<Node> nodes_ = vector<Node>(1);
  deque<pair<long long, int>> live_;

  void count(int latency, int by) {
    int at = 0;
    nodes_[0].count += by;
    for (int bit = kBits - 1; bit >= 0; --bit) {
      int side = latency >> bit & 1;
      if (!nodes_[at].child[side]) {
        nodes_[at].child[side] = (int)nodes_.size();
        nodes_.emplace_back();
      }
      at = nodes_[at].child[side];
      nodes_[at].count += by;
    }
  }

  void expire(long long now) {
    for (; !live_.empty() && live_.front().first <= now - window_; live_.pop_front()) {
      count(live_.front().second, -1);
    }
  }

 public:
  LatencyWindow(int window, int permille) : window_(window), permille_(permille) {}

  void record(int latency, long long at) {
    expire(at);
    live_.push_back({at, latency});
    count(latency, 1);
  }

  int percentile(long long at) {
    expire(at);
    if (live_.empty()) return -1;
    long long rank = ((long long)live_.size() * permille_ + 999) / 1000;
    int node = 0, latency = 0;
    for (int bit = kBits - 1; bit >= 0; --bit) {
      int left = nodes_[node].child[0];
      int smaller = left ? nodes_[left].count : 0;
      int side = rank > smaller;
      if (side) rank -= smaller;
      latency |= side << bit;
      node = nodes_[node].child[side];
    }
    return latency;
  }
};
