class HitCounter:
    def __init__(self, window):
        self.span = window * 1000
        self.batches, self.sum = deque(), 0

    def hit(self, at, count):
        self.batches.append((at, count))
        self.sum += count

    def total(self, at):
        while self.batches and self.batches[0][0] <= at - self.span:
            self.sum -= self.batches.popleft()[1]
        return self.sum
