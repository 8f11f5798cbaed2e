class RateLimiter:
    def __init__(self, limit: int, window: int):
        self.limit, self.window = limit, window
        self.allowed = defaultdict(deque)

    def allow(self, user: str, timestamp: int) -> bool:
        times = self.allowed[user]
        while times and times[0] <= timestamp - self.window:
            times.popleft()
        if len(times) >= self.limit:
            return False
        times.append(timestamp)
        return True
