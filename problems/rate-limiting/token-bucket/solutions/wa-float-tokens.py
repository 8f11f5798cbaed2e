class TokenBuckets:
    def __init__(self, capacity, refill, period):
        self.capacity = capacity
        self.rate = refill / period
        self.buckets = {}

    def level(self, tenant, now):
        tokens, last = self.buckets.get(tenant, (self.capacity, now))
        tokens = min(self.capacity, tokens + (now - last) * self.rate)
        self.buckets[tenant] = (tokens, now)
        return tokens

    def take(self, tenant, cost, now):
        tokens = self.level(tenant, now)
        if tokens < cost:
            return False
        self.buckets[tenant] = (tokens - cost, now)
        return True

    def waitTime(self, tenant, cost, now):
        if cost > self.capacity:
            return -1
        return max(0, math.ceil((cost - self.level(tenant, now)) / self.rate))
