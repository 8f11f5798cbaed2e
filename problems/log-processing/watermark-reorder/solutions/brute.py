class Reorderer:
    def __init__(self, delay, capacity):
        self.delay, self.capacity = delay, capacity
        self.watermark = None
        self.sent = []      # (source, time) of all events, in the order of arrival
        self.quiet = set()
        self.waiting = []   # (time, id), in the order of arrival
        self.too_late = []  # sources

    def push(self, source, at, id):
        if self.watermark is not None and at < self.watermark:
            self.too_late.append(source)
        else:
            self.waiting.append((at, id))
        self.sent.append((source, at))
        self.quiet.discard(source)
        ids = self.settle()
        if len(self.waiting) > self.capacity:
            self.watermark = min(time for time, _ in self.waiting)
            ids += self.take()
        return ids

    def idle(self, source):
        self.quiet.add(source)
        return self.settle()

    def late(self, source):
        return self.too_late.count(source)

    def settle(self):
        greatest = {}
        for source, at in self.sent:
            if source not in self.quiet:
                greatest[source] = max(greatest.get(source, at), at)
        if greatest:
            mark = min(greatest.values()) - self.delay
            if self.watermark is None or mark > self.watermark:
                self.watermark = mark
        return self.take()

    def take(self):
        if self.watermark is None:
            return []
        ready = [event for event in self.waiting if event[0] <= self.watermark]
        self.waiting = [event for event in self.waiting if event[0] > self.watermark]
        return [id for _, id in sorted(ready, key=lambda event: event[0])]
