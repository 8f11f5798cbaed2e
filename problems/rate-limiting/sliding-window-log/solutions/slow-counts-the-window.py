class SlidingWindowLimiter:
    def __init__(self, limit, window):
        self.limit, self.window, self.logs = limit, window, defaultdict(list)

    def allow(self, client, at):
        if self.remaining(client, at) == 0:
            return False
        self.logs[client].append(at)
        return True

    def remaining(self, client, at):
        self.logs[client] = [t for t in self.logs[client] if t > at - self.window]
        return self.limit - len(self.logs[client])
