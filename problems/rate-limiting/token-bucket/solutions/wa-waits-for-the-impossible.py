class TokenBuckets:
    def __init__(self, capacity, refill, period):
        self.full, self.refill, self.period = capacity * period, refill, period
        self.buckets = {}

    def level(self, tenant, now):
        level, last = self.buckets.get(tenant, (self.full, now))
        return min(self.full, level + (now - last) * self.refill)

    def take(self, tenant, cost, now):
        level = self.level(tenant, now)
        if level < cost * self.period:
            return False
        self.buckets[tenant] = (level - cost * self.period, now)
        return True

    def waitTime(self, tenant, cost, now):
        missing = cost * self.period - self.level(tenant, now)
        return max(0, (missing + self.refill - 1) // self.refill)
