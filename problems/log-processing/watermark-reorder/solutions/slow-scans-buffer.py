class Reorderer:
    def __init__(self, delay: int, capacity: int):
        self.delay = delay
        self.capacity = capacity
        self.watermark = -math.inf
        self.greatest = {}                # time, of each source
        self.awaited = set()
        self.marks = []                   # heap of (greatest time, source); old entries stay
        self.buffer = []                  # (time, number of arrival, id), in the order of arrival
        self.arrivals = 0
        self.dropped = defaultdict(int)   # of each source

    def push(self, source: int, at: int, id: int) -> List[int]:
        if at < self.watermark:
            self.dropped[source] += 1
        else:
            self.arrivals += 1
            self.buffer.append((at, self.arrivals, id))
        if source not in self.awaited or at > self.greatest[source]:
            self.awaited.add(source)
            self.greatest[source] = max(at, self.greatest.get(source, at))
            heappush(self.marks, (self.greatest[source], source))
        released = self.settle()
        if len(self.buffer) > self.capacity:
            self.watermark = min(self.buffer)[0]
            released += self.release()
        return released

    def idle(self, source: int) -> List[int]:
        self.awaited.discard(source)
        return self.settle()

    def late(self, source: int) -> int:
        return self.dropped[source]

    def settle(self):
        while self.marks:
            time, source = self.marks[0]
            if source in self.awaited and self.greatest[source] == time:
                self.watermark = max(self.watermark, time - self.delay)
                break
            heappop(self.marks)
        return self.release()

    def release(self):
        ready = [event for event in self.buffer if event[0] <= self.watermark]
        if ready:
            self.buffer = [event for event in self.buffer if event[0] > self.watermark]
        return [id for _, _, id in sorted(ready)]
