class HitCounter:
    def __init__(self, window):
        self.ring, self.now, self.sum = [0] * window, 0, 0

    def tick(self, second):
        if second - self.now > 10**8:
            self.ring, self.now, self.sum = [0] * len(self.ring), second, 0
        while self.now < second:
            self.now += 1
            slot = self.now % len(self.ring)
            self.sum -= self.ring[slot]
            self.ring[slot] = 0

    def hit(self, at, count):
        self.tick(at // 1000)
        self.ring[self.now % len(self.ring)] += count
        self.sum += count

    def total(self, at):
        self.tick(at // 1000)
        return self.sum
