class SlidingWindowLimiter:
    def __init__(self, limit, window):
        self.limit, self.window, self.logs = limit, window, defaultdict(deque)

    def evict(self, client, at):
        log = self.logs[client]
        while log and log[0] < at - self.window:
            log.popleft()
        return log

    def allow(self, client, at):
        log = self.evict(client, at)
        if len(log) >= self.limit:
            return False
        log.append(at)
        return True

    def remaining(self, client, at):
        return self.limit - len(self.evict(client, at))
