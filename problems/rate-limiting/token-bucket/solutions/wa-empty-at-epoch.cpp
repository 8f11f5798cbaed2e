class TokenBuckets {
  struct Bucket {
    __int128 level = 0;
    long long last = 0;
  };
  __int128 full, refill, period;
  unordered_map<string, Bucket> buckets;

  Bucket& at(const string& tenant, long long now) {
    Bucket& b = buckets[tenant];
    b.level = min(full, b.level + (now - b.last) * refill);
    b.last = now;
    return b;
  }

 public:
  TokenBuckets(int capacity, int refill, int period)
      : full((__int128)capacity * period), refill(refill), period(period) {}

  bool take(string tenant, int cost, long long now) {
    Bucket& b = at(tenant, now);
    if (b.level < cost * period) return false;
    b.level -= cost * period;
    return true;
  }

  long long waitTime(string tenant, int cost, long long now) {
    __int128 need = cost * period, have = at(tenant, now).level;
    if (need > full) return -1;
    return need <= have ? 0 : (long long)((need - have + refill - 1) / refill);
  }
};
