class HitCounter:
    def __init__(self, window):
        self.window, self.batches = window, deque()

    def hit(self, at, count):
        self.batches.append((at // 1000, count))

    def total(self, at):
        while self.batches and self.batches[0][0] <= at // 1000 - self.window:
            self.batches.popleft()
        return sum(count for _, count in self.batches)
