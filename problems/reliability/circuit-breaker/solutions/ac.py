class CircuitBreaker:
    def __init__(self, window: int, minimum: int, percent: int, pause: int, probes: int):
        self.window = window
        self.minimum = minimum
        self.percent = percent
        self.pause = pause
        self.probes = probes
        self.calls = 0
        self.close()

    def allow(self, now: int) -> bool:
        call = self.calls
        self.calls += 1
        if self.state == "open":
            if now < self.opened + self.pause:
                return False
            self.state = "half-open"
            self.probes_left = self.successes_missing = self.probes
        if self.state == "half-open":
            if self.probes_left == 0:
                return False
            self.probes_left -= 1
        self.pending.add(call)
        return True

    def report(self, call: int, ok: bool, now: int) -> str:
        if call not in self.pending:
            return self.state
        self.pending.remove(call)
        if self.state == "half-open":
            if not ok:
                self.open(now)
            else:
                self.successes_missing -= 1
                if self.successes_missing == 0:
                    self.close()
            return self.state
        (self.good if ok else self.bad).append(now)
        for times in (self.good, self.bad):
            while times and times[0] <= now - self.window:
                times.popleft()
        count = len(self.good) + len(self.bad)
        if count >= self.minimum and 100 * len(self.bad) >= self.percent * count:
            self.open(now)
        return self.state

    def close(self):
        self.state = "closed"
        self.pending = set()  # the calls whose reports will count
        self.good, self.bad = deque(), deque()

    def open(self, now):
        self.state = "open"
        self.pending = set()
        self.opened = now
