class SlidingWindowLimiter:
    def __init__(self, limit, window):
        self.limit, self.window = limit, window
        self.logs = defaultdict(OrderedDict)

    def recent(self, client, at):
        log = self.logs[client]
        while log and next(iter(log)) <= at - self.window:
            log.popitem(last=False)
        return log

    def allow(self, client, at):
        log = self.recent(client, at)
        if len(log) >= self.limit:
            return False
        log[at] = True
        return True

    def remaining(self, client, at):
        return self.limit - len(self.recent(client, at))
