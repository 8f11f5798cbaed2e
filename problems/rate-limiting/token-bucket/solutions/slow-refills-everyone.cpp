class TokenBuckets {
  __int128 full;
  long long refill, period, clock = 0;
  unordered_map<string, __int128> levels;

  // What a background timer would do, on each call.
  void refill_everyone(long long now) {
    for (auto& [tenant, level] : levels)
      level = min(full, level + (__int128)(now - clock) * refill);
    clock = now;
  }

 public:
  TokenBuckets(int capacity, int refill, int period)
      : full((__int128)capacity * period), refill(refill), period(period) {}

  bool take(string tenant, int cost, long long now) {
    refill_everyone(now);
    __int128& level = levels.try_emplace(tenant, full).first->second;
    if (level < cost * period) return false;
    level -= cost * period;
    return true;
  }

  long long waitTime(string tenant, int cost, long long now) {
    refill_everyone(now);
    __int128 missing = cost * period - levels.try_emplace(tenant, full).first->second;
    if (cost * period > full) return -1;
    return missing <= 0 ? 0 : (long long)((missing + refill - 1) / refill);
  }
};
