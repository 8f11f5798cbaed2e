class TokenBuckets
  def initialize(capacity, refill, period)
    # Levels are in units of 1/period token, so one microsecond adds exactly `refill` units.
    @full = capacity * period
    @refill = refill
    @period = period
    @buckets = {}
  end

  def take(tenant, cost, now)
    left = level(tenant, now) - cost * @period
    return false if left.negative?

    @buckets[tenant] = [left, now]
    true
  end

  def wait_time(tenant, cost, now)
    need = cost * @period
    return -1 if need > @full

    missing = [0, need - level(tenant, now)].max
    -(-missing / @refill)
  end

  private

  def level(tenant, now)
    return @full unless @buckets.key?(tenant)

    level, since = @buckets[tenant]
    [@full, level + (now - since) * @refill].min
  end
end
