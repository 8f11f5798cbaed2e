class SlidingWindowLimiter:
    def __init__(self, limit: int, window: int):
        self.limit = limit
        self.window = window
        self.admitted = defaultdict(deque)

    def allow(self, client: str, at: int) -> bool:
        log = self._current(client, at)
        if len(log) >= self.limit:
            return False
        log.append(at)
        return True

    def remaining(self, client: str, at: int) -> int:
        return self.limit - len(self._current(client, at))

    def _current(self, client, at):
        log = self.admitted[client]
        while log and log[0] <= at - self.window:
            log.popleft()
        return log
