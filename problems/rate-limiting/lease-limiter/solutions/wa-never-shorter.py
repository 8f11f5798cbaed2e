class LeaseLimiter:
    def __init__(self, slots):
        self.slots = slots
        self.ends = {}  # worker -> end of its lease
        self.heap = []  # (end, worker); counts only while `ends` says the same

    def acquire(self, worker, ttl, now):
        self._let_go(now)
        if worker in self.ends:
            return -1
        if len(self.ends) < self.slots:
            self._set(worker, now + ttl)
            return 0
        while self.ends.get(self.heap[0][1]) != self.heap[0][0]:
            heappop(self.heap)
        return self.heap[0][0] - now

    def renew(self, worker, ttl, now):
        self._let_go(now)
        if worker not in self.ends:
            return False
        self._set(worker, max(self.ends[worker], now + ttl))
        return True

    def release(self, worker, now):
        self._let_go(now)
        return self.ends.pop(worker, None) is not None

    def live(self, now):
        self._let_go(now)
        return len(self.ends)

    def _set(self, worker, end):
        self.ends[worker] = end
        heappush(self.heap, (end, worker))

    def _let_go(self, now):
        while self.heap and self.heap[0][0] <= now:
            end, worker = heappop(self.heap)
            if self.ends.get(worker) == end:
                del self.ends[worker]
