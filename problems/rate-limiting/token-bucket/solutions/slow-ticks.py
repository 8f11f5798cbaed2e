class TokenBuckets:
    def __init__(self, capacity, refill, period):
        self.full, self.refill, self.period = capacity * period, refill, period
        self.buckets = {}

    def tick(self, tenant, now):
        level, last = self.buckets.get(tenant, (self.full, now))
        while last < now and level < self.full:
            level = min(self.full, level + self.refill)
            last += 1
        self.buckets[tenant] = (level, now)
        return level

    def take(self, tenant, cost, now):
        level = self.tick(tenant, now)
        if level < cost * self.period:
            return False
        self.buckets[tenant] = (level - cost * self.period, now)
        return True

    def waitTime(self, tenant, cost, now):
        if cost * self.period > self.full:
            return -1
        missing = cost * self.period - self.tick(tenant, now)
        return max(0, -(-missing // self.refill))
