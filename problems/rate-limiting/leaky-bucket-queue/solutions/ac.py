class PacedQueue:
    def __init__(self, capacity: int, gap: int):
        self.capacity = capacity
        self.gap = gap
        self.last = -gap  # when the last mail left
        self.queue = OrderedDict()
        self.left = []

    def offer(self, mail: str, now: int) -> int:
        self._drip(now)
        if mail in self.queue or len(self.queue) == self.capacity:
            return -1
        self.queue[mail] = None
        if len(self.queue) == 1 and now - self.last >= self.gap:
            self._leave(now)
            return now
        return self.last + self.gap * len(self.queue)

    def cancel(self, mail: str, now: int) -> bool:
        self._drip(now)
        if mail not in self.queue:
            return False
        del self.queue[mail]
        return True

    def collect(self, now: int):
        self._drip(now)
        left, self.left = self.left, []
        return left

    def _drip(self, now):
        while self.queue and self.last + self.gap <= now:
            self._leave(self.last + self.gap)

    def _leave(self, at):
        self.left.append(self.queue.popitem(last=False)[0])
        self.last = at
