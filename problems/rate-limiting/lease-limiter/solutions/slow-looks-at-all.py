class LeaseLimiter:
    def __init__(self, slots):
        self.slots, self.ends = slots, {}

    def acquire(self, worker, ttl, now):
        if self.ends.get(worker, 0) > now:
            return -1
        if self.live(now) >= self.slots:
            return min(end for end in self.ends.values() if end > now) - now
        self.ends[worker] = now + ttl
        return 0

    def renew(self, worker, ttl, now):
        if self.ends.get(worker, 0) <= now:
            return False
        self.ends[worker] = now + ttl
        return True

    def release(self, worker, now):
        return self.ends.pop(worker, 0) > now

    def live(self, now):
        return sum(1 for end in self.ends.values() if end > now)
