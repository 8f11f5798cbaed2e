class LatencyWindow:
    def __init__(self, window, permille):
        self.window, self.permille = window, permille
        self.queue, self.ordered = deque(), []

    def expire(self, at):
        while self.queue and self.queue[0][0] <= at - self.window:
            del self.ordered[bisect_left(self.ordered, self.queue.popleft()[1])]

    def record(self, latency, at):
        self.expire(at)
        self.queue.append((at, latency))
        insort(self.ordered, latency)

    def percentile(self, at):
        self.expire(at)
        if not self.ordered:
            return -1
        index = min(len(self.ordered) * self.permille // 1000, len(self.ordered) - 1)
        return self.ordered[index]
