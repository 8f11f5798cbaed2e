class TokenBuckets:
    def __init__(self, capacity, refill, period):
        self.full, self.refill, self.period = capacity * period, refill, period
        self.level, self.seen = {}, {}

    def take(self, tenant, cost, now):
        level = self.level.get(tenant, self.full)
        level = min(self.full, level + (now - self.seen.get(tenant, now)) * self.refill)
        ok = level >= cost * self.period
        self.level[tenant] = level - cost * self.period if ok else level
        self.seen[tenant] = now
        return ok

    def waitTime(self, tenant, cost, now):
        if cost * self.period > self.full:
            return -1
        missing = cost * self.period - self.level.get(tenant, self.full)
        return max(0, (missing + self.refill - 1) // self.refill)
