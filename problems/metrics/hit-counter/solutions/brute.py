class HitCounter:
    def __init__(self, window):
        self.window, self.batches = window, []

    def hit(self, at, count):
        self.batches.append((at // 1000, count))

    def total(self, at):
        seconds = range(at // 1000 - self.window + 1, at // 1000 + 1)
        return sum(count for second, count in self.batches if second in seconds)
