class WebhookDispatcher:
    def __init__(self, base: int, cap: int, tries: int, threshold: int, cooldown: int):
        self.base, self.cap = base, cap
        self.tries, self.threshold, self.cooldown = tries, threshold, cooldown
        self.events = {}     # number -> [endpoint, when it was published, failures]
        self.published = 0
        self.in_flight = {}  # endpoint -> number
        self.row = defaultdict(int)
        self.since = defaultdict(int)

    def best(self):
        best = None
        seen = set()
        for number, (endpoint, published, _) in self.events.items():
            if endpoint in seen:
                continue
            seen.add(endpoint)
            if endpoint not in self.in_flight:
                place = (max(self.since[endpoint], published), number)
                best = place if best is None else min(best, place)
        return best

    def publish(self, endpoint: str, now: int) -> int:
        self.events[self.published] = [endpoint, now, 0]
        self.published += 1
        return self.published - 1

    def poll(self, now: int) -> int:
        best = self.best()
        if best is None or best[0] > now:
            return -1
        self.in_flight[self.events[best[1]][0]] = best[1]
        return best[1]

    def report(self, endpoint: str, ok: bool, now: int) -> int:
        if endpoint not in self.in_flight:
            return -1
        number = self.in_flight.pop(endpoint)
        event = self.events[number]
        self.row[endpoint] = 0 if ok else self.row[endpoint] + 1
        event[2] += not ok
        delay = 0 if ok else min(self.cap, self.base << (event[2] - 1))
        if ok or event[2] == self.tries:
            del self.events[number]
            delay = 0
        if self.row[endpoint] >= self.threshold:
            delay = self.cooldown
        self.since[endpoint] = now + delay
        return self.since[endpoint]

    def purge(self, endpoint: str) -> int:
        self.in_flight.pop(endpoint, None)
        gone = [number for number, event in self.events.items() if event[0] == endpoint]
        for number in gone:
            del self.events[number]
        return len(gone)

    def sleep(self, now: int) -> int:
        best = self.best()
        return -1 if best is None else max(0, best[0] - now)
