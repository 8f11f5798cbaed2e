class CircuitBreaker:
    def __init__(self, window, minimum, percent, pause, probes):
        self.window, self.minimum, self.percent = window, minimum, percent
        self.pause, self.probes = pause, probes
        self.asked = 0
        self.change("closed")

    def change(self, state, now=0):
        self.state, self.since = state, now
        self.running, self.outcomes = set(), []
        self.sent = self.good = 0

    def allow(self, now):
        call, self.asked = self.asked, self.asked + 1
        if self.state == "open" and now >= self.since + self.pause:
            self.change("half-open")
        if self.state == "open" or self.state == "half-open" and self.sent == self.probes:
            return False
        self.sent += 1
        self.running.add(call)
        return True

    def report(self, call, ok, now):
        if call not in self.running:
            return self.state
        self.running.remove(call)
        if self.state == "half-open":
            self.good += ok
            if not ok:
                self.change("open", now)
            elif self.good == self.probes:
                self.change("closed")
            return self.state
        self.outcomes.append((now, ok))
        counted = [good for at, good in self.outcomes if at > now - self.window]
        failed = counted.count(False)
        if len(counted) >= self.minimum and failed * 100 >= self.percent * len(counted):
            self.change("open", now)
        return self.state
