from fractions import Fraction


class TokenBuckets:
    def __init__(self, capacity, refill, period):
        self.capacity, self.rate = capacity, Fraction(refill, period)
        self.taken = defaultdict(list)  # tenant -> [(when, cost)]

    def level(self, tenant, now):
        """Replays everything the tenant ever took."""
        tokens, last = Fraction(self.capacity), None
        for when, cost in self.taken[tenant] + [(now, 0)]:
            if last is not None:
                tokens = min(Fraction(self.capacity), tokens + self.rate * (when - last))
            tokens, last = tokens - cost, when
        return tokens

    def take(self, tenant, cost, now):
        if self.level(tenant, now) < cost:
            return False
        self.taken[tenant].append((now, cost))
        return True

    def waitTime(self, tenant, cost, now):
        if cost > self.capacity:
            return -1
        low, high = -1, 1
        while self.level(tenant, now + high) < cost:
            high *= 2
        while high - low > 1:
            middle = (low + high) // 2
            if self.level(tenant, now + middle) < cost:
                low = middle
            else:
                high = middle
        return high
