class TokenBuckets:
    def __init__(self, capacity, refill, period):
        self.capacity = capacity
        self.per_token = period // refill
        self.buckets = {}

    def tokens(self, tenant, now):
        tokens, last = self.buckets.get(tenant, (self.capacity, now))
        gained = (now - last) // self.per_token
        if tokens + gained >= self.capacity:
            tokens, last = self.capacity, now
        else:
            tokens, last = tokens + gained, last + gained * self.per_token
        self.buckets[tenant] = (tokens, last)
        return tokens, last

    def take(self, tenant, cost, now):
        tokens, last = self.tokens(tenant, now)
        if tokens < cost:
            return False
        self.buckets[tenant] = (tokens - cost, last)
        return True

    def waitTime(self, tenant, cost, now):
        if cost > self.capacity:
            return -1
        tokens, last = self.tokens(tenant, now)
        return max(0, last + (cost - tokens) * self.per_token - now) if tokens < cost else 0
