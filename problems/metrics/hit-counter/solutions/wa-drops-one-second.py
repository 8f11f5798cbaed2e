class HitCounter:
    def __init__(self, window):
        self.window, self.sum = window, 0
        self.seconds, self.hits = deque(), Counter()

    def advance(self, second):
        if self.seconds and self.seconds[0] <= second - self.window:
            self.sum -= self.hits.pop(self.seconds.popleft())

    def hit(self, at, count):
        second = at // 1000
        self.advance(second)
        if second not in self.hits:
            self.seconds.append(second)
        self.hits[second] += count
        self.sum += count

    def total(self, at):
        self.advance(at // 1000)
        return self.sum
