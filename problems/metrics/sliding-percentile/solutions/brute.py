class LatencyWindow:
    def __init__(self, window, permille):
        self.window, self.permille, self.records = window, permille, []

    def record(self, latency, at):
        self.records.append((at, latency))

    def percentile(self, at):
        live = [latency for when, latency in self.records if when > at - self.window]
        for candidate in sorted(set(live)):
            # The first one that has at least permille/1000 of all at or below it.
            if sum(latency <= candidate for latency in live) * 1000 >= len(live) * self.permille:
                return candidate
        return -1
