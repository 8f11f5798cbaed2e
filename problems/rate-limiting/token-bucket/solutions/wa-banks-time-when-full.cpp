class TokenBuckets {
  struct Bucket { long long tokens, last; __int128 rest; };  // rest: in 1/period token
  long long capacity, refill, period;
  unordered_map<string, Bucket> buckets;

  Bucket& refreshed(const string& tenant, long long now) {
    Bucket& b = buckets.try_emplace(tenant, Bucket{capacity, now, 0}).first->second;
    __int128 gained = (__int128)(now - b.last) * refill + b.rest;
    b.tokens = (long long)min<__int128>(capacity, b.tokens + gained / period);
    b.rest = gained % period;
    b.last = now;
    return b;
  }

 public:
  TokenBuckets(int capacity, int refill, int period)
      : capacity(capacity), refill(refill), period(period) {}

  bool take(string tenant, int cost, long long now) {
    Bucket& b = refreshed(tenant, now);
    if (b.tokens < cost) return false;
    b.tokens -= cost;
    return true;
  }

  long long waitTime(string tenant, int cost, long long now) {
    if (cost > capacity) return -1;
    Bucket& b = refreshed(tenant, now);
    if (b.tokens >= cost) return 0;
    long long missing = (cost - b.tokens) * period - (long long)b.rest;
    return (missing + refill - 1) / refill;
  }
};
