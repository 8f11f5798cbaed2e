class PacedQueue:
    def __init__(self, capacity, gap):
        self.capacity = capacity
        self.gap = gap
        self.last = -gap  # when the last mail left
        self.queue = deque()
        self.left = []

    def offer(self, mail, now):
        self._drip(now)
        if len(self.queue) == self.capacity:
            return -1
        self.queue.append(mail)
        if len(self.queue) == 1 and now - self.last >= self.gap:
            self._leave(now)
            return now
        return self.last + self.gap * len(self.queue)

    def cancel(self, mail, now):
        self._drip(now)
        if mail not in self.queue:
            return False
        self.queue.remove(mail)
        return True

    def collect(self, now):
        self._drip(now)
        left, self.left = self.left, []
        return left

    def _drip(self, now):
        while self.queue and self.last + self.gap <= now:
            self._leave(self.last + self.gap)

    def _leave(self, at):
        self.left.append(self.queue.popleft())
        self.last = at
