from fractions import Fraction


class CircuitBreaker:
    """Remembers everything that happened since the last change of state as a list of events."""

    def __init__(self, window, minimum, percent, pause, probes):
        self.window, self.minimum, self.percent = window, minimum, percent
        self.pause, self.probes = pause, probes
        self.asked = 0
        self.state, self.since, self.events = "closed", 0, []

    def become(self, state, now):
        self.state, self.since, self.events = state, now, []

    def allow(self, now):
        if self.state == "open" and now - self.since >= self.pause:
            self.become("half-open", now)
        out = [e for e in self.events if e[0] == "out"]
        good = self.state == "closed" or self.state == "half-open" and len(out) < self.probes
        if good:
            self.events.append(("out", self.asked))
        self.asked += 1
        return good

    def report(self, call, ok, now):
        if ("out", call) not in self.events:
            return self.state
        self.events.append(("back", ok, now))
        back = [e for e in self.events if e[0] == "back"]
        if self.state == "half-open":
            if not ok:
                self.become("open", now)
            elif len(back) == self.probes:
                self.become("closed", now)
            return self.state
        inside = [e[1] for e in back if now - self.window < e[2] <= now]
        if len(inside) >= self.minimum:
            if Fraction(inside.count(False), len(inside)) >= Fraction(self.percent, 100):
                self.become("open", now)
        return self.state
