class PacedQueue:
    def __init__(self, capacity, gap):
        self.capacity, self.gap, self.turn = capacity, gap, None
        self.queue, self.left = OrderedDict(), []

    def drip(self, now):
        while self.queue and self.turn <= now:
            self.left.append(self.queue.popitem(last=False)[0])
            self.turn += self.gap

    def offer(self, mail, now):
        self.drip(now)
        if mail in self.queue or len(self.queue) >= self.capacity:
            return -1
        if self.turn is None:
            self.turn = now
        self.queue[mail] = True
        leaves = max(now, self.turn + self.gap * (len(self.queue) - 1))
        self.drip(now)
        return leaves

    def cancel(self, mail, now):
        self.drip(now)
        return self.queue.pop(mail, False)

    def collect(self, now):
        self.drip(now)
        left, self.left = self.left, []
        return left
