class PacedQueue:
    def __init__(self, capacity, gap):
        self.capacity, self.gap, self.turn = capacity, gap, 0
        self.queue, self.waiting, self.left = deque(), set(), []

    def drip(self, now):
        while self.queue and self.turn <= now:
            mail = self.queue.popleft()
            if mail not in self.waiting:  # withdrawn
                continue
            self.waiting.remove(mail)
            self.left.append(mail)
            self.turn += self.gap

    def offer(self, mail, now):
        self.drip(now)
        if mail in self.waiting or len(self.waiting) == self.capacity:
            return -1
        if not self.waiting:
            self.queue.clear()
            self.turn = max(self.turn, now)
        leaves = self.turn + self.gap * len(self.waiting)
        self.waiting.add(mail)
        self.queue.append(mail)
        self.drip(now)
        return leaves

    def cancel(self, mail, now):
        self.drip(now)
        if mail not in self.waiting:
            return False
        self.waiting.remove(mail)
        return True

    def collect(self, now):
        self.drip(now)
        left, self.left = self.left, []
        return left
