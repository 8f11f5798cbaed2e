class RateLimiter:
    def __init__(self, limit: int, window: int):
        self.limit, self.window = limit, window
        self.user, self.allowed = None, deque()

    def allow(self, user: str, timestamp: int) -> bool:
        if user != self.user:
            self.user, self.allowed = user, deque()
        while self.allowed and self.allowed[0] <= timestamp - self.window:
            self.allowed.popleft()
        if len(self.allowed) >= self.limit:
            return False
        self.allowed.append(timestamp)
        return True
