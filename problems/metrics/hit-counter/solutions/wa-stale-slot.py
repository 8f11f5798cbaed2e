class HitCounter:
    def __init__(self, window):
        self.window = window
        self.hits, self.second = [0] * window, [-window] * window

    def hit(self, at, count):
        slot = at // 1000 % self.window
        self.hits[slot] += count
        self.second[slot] = at // 1000

    def total(self, at):
        oldest = at // 1000 - self.window + 1
        return sum(h for h, s in zip(self.hits, self.second) if s >= oldest)
