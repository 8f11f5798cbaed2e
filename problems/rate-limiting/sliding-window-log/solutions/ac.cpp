// Keeps every admitted time and finds the window's left end by binary search: O(log q) per call.
class SlidingWindowLimiter {
 public:
  SlidingWindowLimiter(int limit, int window) : limit_(limit), window_(window) {}

  bool allow(string client, long long at) {
    vector<long long>& times = admitted_[client];
    if (inside(times, at) == limit_) return false;
    times.push_back(at);
    return true;
  }

  int remaining(string client, long long at) {
    auto found = admitted_.find(client);
    return found == admitted_.end() ? limit_ : limit_ - inside(found->second, at);
  }

 private:
  int inside(const vector<long long>& times, long long at) const {
    return times.end() - upper_bound(times.begin(), times.end(), at - window_);
  }

  int limit_;
  long long window_;
  unordered_map<string, vector<long long>> admitted_;
};
