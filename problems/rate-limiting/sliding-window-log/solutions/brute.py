class SlidingWindowLimiter:
    def __init__(self, limit, window):
        self.limit, self.window, self.history = limit, window, []

    def allow(self, client, at):
        admitted = self.remaining(client, at) > 0
        self.history.append((client, at, admitted))
        return admitted

    def remaining(self, client, at):
        used = 0
        for who, when, admitted in self.history:
            if who == client and admitted and when > at - self.window and when <= at:
                used += 1
        return self.limit - used
