class RateLimiter:
    def __init__(self, limit, window):
        self.limit, self.window, self.log = limit, window, []

    def allow(self, user, timestamp):
        count = sum(1 for u, t in self.log if u == user and t > timestamp - self.window)
        if count >= self.limit:
            return False
        self.log.append((user, timestamp))
        return True
