// Keeps one number per tenant: the instant at which its bucket will be full again, in units of
// 1/refill microsecond. Taking a token moves that instant `period` units into the future.
class TokenBuckets {
 public:
  TokenBuckets(int capacity, int refill, int period)
      : capacity_(capacity), refill_(refill), period_(period) {}

  bool take(string tenant, int cost, long long now) {
    Instant full_at = max(full_at_[tenant], now * refill_) + cost * period_;
    if (full_at - now * refill_ > capacity_ * period_) return false;
    full_at_[tenant] = full_at;
    return true;
  }

  long long waitTime(string tenant, int cost, long long now) {
    if (cost > capacity_) return -1;
    Instant latest = full_at_[tenant] - (capacity_ - cost) * period_;  // affordable from here on
    Instant early = latest - now * refill_;
    return early <= 0 ? 0 : static_cast<long long>((early + refill_ - 1) / refill_);
  }

 private:
  using Instant = __int128;  // 64 bits do not hold a time of day multiplied by `refill`

  Instant capacity_, refill_, period_;
  unordered_map<string, Instant> full_at_;  // absent or past: full
};
