// The last `limit` allowed times of a user, in a ring: the oldest decides.
class RateLimiter {
 public:
  RateLimiter(int limit, int window) : limit_(limit), window_(window) {}

  bool allow(string user, long long timestamp) {
    Ring& ring = rings_[user];
    if ((int)ring.times.size() < limit_) {
      ring.times.push_back(timestamp);
      return true;
    }
    long long& oldest = ring.times[ring.oldest];
    if (oldest > timestamp - window_) return false;
    oldest = timestamp;
    ring.oldest = (ring.oldest + 1) % limit_;
    return true;
  }

 private:
  struct Ring {
    vector<long long> times;
    int oldest = 0;
  };
  int limit_, window_;
  unordered_map<string, Ring> rings_;
};
