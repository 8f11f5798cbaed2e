class PacedQueue:
    def __init__(self, capacity, gap):
        self.capacity, self.gap, self.clock = capacity, gap, -gap
        self.queue, self.left = OrderedDict(), []

    def drip(self, now):
        for _ in range(min((now - self.clock) // self.gap, len(self.queue))):
            self.left.append(self.queue.popitem(last=False)[0])
            self.clock = now

    def offer(self, mail, now):
        self.drip(now)
        if mail in self.queue or len(self.queue) >= self.capacity:
            return -1
        self.queue[mail] = True
        if len(self.queue) == 1 and now >= self.clock + self.gap:
            self.drip(now)
            return now
        return self.clock + self.gap * len(self.queue)

    def cancel(self, mail, now):
        self.drip(now)
        return self.queue.pop(mail, False)

    def collect(self, now):
        self.drip(now)
        left, self.left = self.left, []
        return left
