class LatencyWindow:
    def __init__(self, window, permille):
        self.window, self.permille, self.records = window, permille, deque()

    def record(self, latency, at):
        self.records.append((latency, at))

    def percentile(self, at):
        while self.records and self.records[0][1] <= at - self.window:
            self.records.popleft()
        if not self.records:
            return -1
        rank = (len(self.records) * self.permille + 999) // 1000
        return sorted(self.records)[rank - 1][0]
