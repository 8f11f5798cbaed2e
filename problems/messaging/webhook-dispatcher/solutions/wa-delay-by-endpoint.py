class Endpoint:
    def __init__(self):
        self.queue = deque()  # (event, when it was published)
        self.fails = 0        # of the first event
        self.row = 0
        self.since = 0
        self.in_flight = False


class WebhookDispatcher:
    def __init__(self, base: int, cap: int, tries: int, threshold: int, cooldown: int):
        self.base, self.cap = base, cap
        self.tries, self.threshold, self.cooldown = tries, threshold, cooldown
        self.endpoints = defaultdict(Endpoint)
        self.owner = []  # of each event
        self.heap = []   # (ready since, event), also such as are no longer true

    def publish(self, endpoint: str, now: int) -> int:
        event = len(self.owner)
        target = self.endpoints[endpoint]
        self.owner.append(target)
        target.queue.append((event, now))
        if len(target.queue) == 1:
            self.place(target)
        return event

    def poll(self, now: int) -> int:
        self.clean()
        if not self.heap or self.heap[0][0] > now:
            return -1
        event = heappop(self.heap)[1]
        self.owner[event].in_flight = True
        return event

    def report(self, endpoint: str, ok: bool, now: int) -> int:
        target = self.endpoints[endpoint]
        if not target.in_flight:
            return -1
        target.in_flight = False
        target.since = now
        if ok:
            target.row = 0
            self.pop(target)
        else:
            target.row += 1
            target.fails += 1
            delay = min(self.cap, self.base << (target.row - 1))
            if target.fails == self.tries:
                self.pop(target)
                delay = 0
            target.since += self.cooldown if target.row >= self.threshold else delay
        self.place(target)
        return target.since

    def purge(self, endpoint: str) -> int:
        target = self.endpoints[endpoint]
        count = len(target.queue)
        target.queue.clear()
        target.fails = 0
        target.in_flight = False
        return count

    def sleep(self, now: int) -> int:
        self.clean()
        return max(0, self.heap[0][0] - now) if self.heap else -1

    def pop(self, target):
        target.queue.popleft()
        target.fails = 0

    def place(self, target):
        if target.queue:
            event, published = target.queue[0]
            heappush(self.heap, (max(target.since, published), event))

    def clean(self):
        """Drops entries of events that were purged. All others are true: `poll` takes them out."""
        while self.heap:
            event = self.heap[0][1]
            queue = self.owner[event].queue
            if queue and queue[0][0] == event:
                return
            heappop(self.heap)
