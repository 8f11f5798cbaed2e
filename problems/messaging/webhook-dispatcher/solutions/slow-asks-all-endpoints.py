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
        self.published = 0

    def best(self):
        best = None
        for target in self.endpoints.values():
            if target.queue and not target.in_flight:
                event, published = target.queue[0]
                place = (max(target.since, published), event, target)
                if best is None or place < best:
                    best = place
        return best

    def publish(self, endpoint: str, now: int) -> int:
        self.endpoints[endpoint].queue.append((self.published, now))
        self.published += 1
        return self.published - 1

    def poll(self, now: int) -> int:
        best = self.best()
        if best is None or best[0] > now:
            return -1
        best[2].in_flight = True
        return best[1]

    def report(self, endpoint: str, ok: bool, now: int) -> int:
        target = self.endpoints[endpoint]
        if not target.in_flight:
            return -1
        target.in_flight = False
        target.since = now
        target.row = 0 if ok else target.row + 1
        if not ok:
            target.fails += 1
        delay = 0 if ok else min(self.cap, self.base << (target.fails - 1))
        if ok or target.fails == self.tries:
            target.queue.popleft()
            target.fails = delay = 0
        target.since += self.cooldown if target.row >= self.threshold else delay
        return target.since

    def purge(self, endpoint: str) -> int:
        target = self.endpoints[endpoint]
        count = len(target.queue)
        target.queue.clear()
        target.fails = 0
        target.in_flight = False
        return count

    def sleep(self, now: int) -> int:
        best = self.best()
        return -1 if best is None else max(0, best[0] - now)
