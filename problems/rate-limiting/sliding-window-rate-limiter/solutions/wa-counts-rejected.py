class RateLimiter:
    def __init__(self, limit, window):
        self.limit, self.window, self.log = limit, window, defaultdict(deque)

    def allow(self, user, timestamp):
        times = self.log[user]
        while times and times[0] <= timestamp - self.window:
            times.popleft()
        times.append(timestamp)
        return len(times) <= self.limit
