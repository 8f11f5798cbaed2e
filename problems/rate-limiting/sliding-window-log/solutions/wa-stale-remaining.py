class SlidingWindowLimiter:
    def __init__(self, limit, window):
        self.limit, self.window, self.logs = limit, window, {}

    def allow(self, client, at):
        log = self.logs.setdefault(client, deque())
        while log and log[0] <= at - self.window:
            log.popleft()
        if len(log) < self.limit:
            log.append(at)
            return True
        return False

    def remaining(self, client, at):
        return self.limit - len(self.logs.get(client, ()))
