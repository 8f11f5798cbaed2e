class SlidingWindowLimiter:
    def __init__(self, limit, window):
        self.limit, self.window, self.logs = limit, window, {}

    def log_of(self, client):
        if client not in self.logs:
            self.logs[client] = deque(maxlen=self.limit)
        return self.logs[client]

    def allow(self, client, at):
        log = self.log_of(client)
        # With the last `limit` requests at hand only the oldest of them matters.
        oldest = log[0] if len(log) == self.limit else None
        if oldest and oldest > at - self.window:
            return False
        log.append(at)
        return True

    def remaining(self, client, at):
        log = self.log_of(client)
        while log and log[0] <= at - self.window:
            log.popleft()
        return self.limit - len(log)
