class RateLimiter:
    def __init__(self, limit, window):
        self.limit, self.window, self.log = limit, window, defaultdict(deque)

    def allow(self, user, timestamp):
        times = self.log[user]
        while times and (not times[0] or times[0] <= timestamp - self.window):
            times.popleft()
        if len(times) >= self.limit:
            return False
        times.append(timestamp)
        return True
