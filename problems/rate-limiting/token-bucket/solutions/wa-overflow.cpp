class TokenBuckets {
  struct Bucket { long long level, last; };
  long long full, refill, period;
  unordered_map<string, Bucket> buckets;

  Bucket& refreshed(const string& tenant, long long now) {
    auto [it, fresh] = buckets.try_emplace(tenant, Bucket{full, now});
    Bucket& b = it->second;
    unsigned long long gained = (unsigned long long)(now - b.last) * refill;
    b.level = min(full, (long long)(b.level + gained));
    b.last = now;
    return b;
  }

 public:
  TokenBuckets(int capacity, int refill, int period)
      : full((long long)capacity * period), refill(refill), period(period) {}

  bool take(string tenant, int cost, long long now) {
    Bucket& b = refreshed(tenant, now);
    if (b.level < cost * period) return false;
    b.level -= cost * period;
    return true;
  }

  long long waitTime(string tenant, int cost, long long now) {
    if (cost * period > full) return -1;
    long long missing = cost * period - refreshed(tenant, now).level;
    return missing <= 0 ? 0 : (missing + refill - 1) / refill;
  }
};
