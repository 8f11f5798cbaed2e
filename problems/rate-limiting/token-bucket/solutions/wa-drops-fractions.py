class TokenBuckets:
    def __init__(self, capacity, refill, period):
        self.capacity, self.refill, self.period = capacity, refill, period
        self.buckets = {}

    def refresh(self, tenant, now):
        tokens, last = self.buckets.get(tenant, (self.capacity, now))
        tokens = min(self.capacity, tokens + (now - last) * self.refill // self.period)
        self.buckets[tenant] = (tokens, now)
        return tokens

    def take(self, tenant, cost, now):
        tokens = self.refresh(tenant, now)
        if tokens < cost:
            return False
        self.buckets[tenant] = (tokens - cost, now)
        return True

    def waitTime(self, tenant, cost, now):
        if cost > self.capacity:
            return -1
        missing = max(0, cost - self.refresh(tenant, now))
        return -(-missing * self.period // self.refill)
