class CircuitBreaker:
    def __init__(self, window, minimum, percent, pause, probes):
        self.window, self.minimum, self.percent = window, minimum, percent
        self.pause, self.probes = pause, probes
        self.state, self.outcomes, self.failures = "closed", deque(), 0
        self.sent = self.good = self.opened = 0
        self.admitted = []

    def trip(self, now):
        self.state, self.opened = "open", now

    def allow(self, now):
        if self.state == "open" and now - self.opened >= self.pause:
            self.state, self.sent, self.good = "half-open", 0, 0
        if self.state == "half-open":
            self.sent += 1
            self.admitted.append("half-open" if self.sent <= self.probes else None)
        else:
            self.admitted.append("closed" if self.state == "closed" else None)
        return self.admitted[-1] is not None

    def report(self, call, ok, now):
        if self.admitted[call] != self.state:
            return self.state
        if self.state == "half-open":
            if not ok:
                self.trip(now)
            else:
                self.good += 1
                if self.good == self.probes:
                    self.state, self.outcomes, self.failures = "closed", deque(), 0
        elif self.state == "closed":
            self.outcomes.append((now, ok))
            self.failures += not ok
            while self.outcomes[0][0] <= now - self.window:
                self.failures -= not self.outcomes.popleft()[1]
            total = len(self.outcomes)
            if total >= self.minimum and self.failures * 100 >= self.percent * total:
                self.trip(now)
        return self.state
