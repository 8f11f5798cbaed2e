class LeaseLimiter:
    def __init__(self, slots):
        self.slots = slots
        self.history = []  # (worker, end) of each lease and renewal, (worker, 0) of a release

    def end_of(self, worker):
        """What the latest entry about the worker says."""
        for name, end in reversed(self.history):
            if name == worker:
                return end
        return 0

    def living(self, now):
        ends = [self.end_of(worker) for worker in {name for name, _ in self.history}]
        return [end for end in ends if end > now]

    def acquire(self, worker, ttl, now):
        if self.end_of(worker) > now:
            return -1
        living = self.living(now)
        if len(living) < self.slots:
            self.history.append((worker, now + ttl))
            return 0
        return min(living) - now

    def renew(self, worker, ttl, now):
        if self.end_of(worker) <= now:
            return False
        self.history.append((worker, now + ttl))
        return True

    def release(self, worker, now):
        if self.end_of(worker) <= now:
            return False
        self.history.append((worker, 0))
        return True

    def live(self, now):
        return len(self.living(now))
