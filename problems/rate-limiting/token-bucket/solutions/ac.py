class TokenBuckets:
    def __init__(self, capacity: int, refill: int, period: int):
        # Levels are in units of 1/period token, so one microsecond adds exactly `refill` units.
        self.full = capacity * period
        self.refill = refill
        self.period = period
        self.buckets = {}

    def take(self, tenant: str, cost: int, now: int) -> bool:
        level = self._level(tenant, now) - cost * self.period
        if level < 0:
            return False
        self.buckets[tenant] = (level, now)
        return True

    def waitTime(self, tenant: str, cost: int, now: int) -> int:
        need = cost * self.period
        if need > self.full:
            return -1
        missing = max(0, need - self._level(tenant, now))
        return -(-missing // self.refill)

    def _level(self, tenant, now):
        if tenant not in self.buckets:
            return self.full
        level, since = self.buckets[tenant]
        return min(self.full, level + (now - since) * self.refill)
