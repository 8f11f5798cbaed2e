class LogDeduper:
    def __init__(self, window):
        self.window = window
        self.calls = []  # (host, text, now); host and text are None for a sweep

    def replay(self, host, text):
        """A line's last print and how many were held back since; (None, 0) if it is forgotten."""
        printed, held = None, 0
        for h, t, at in self.calls:
            if h is None and printed is not None and printed[0] + self.window <= at:
                printed, held = None, 0
            elif (h, t) == (host, text):
                if printed is None or printed[0] + self.window <= at:
                    printed, held = (at, self.calls.index((h, t, at))), 0
                else:
                    held += 1
        return printed, held

    def write(self, host, text, now):
        printed, held = self.replay(host, text)
        self.calls.append((host, text, now))
        if printed is not None and now < printed[0] + self.window:
            return -1
        return held

    def sweep(self, now):
        over = []
        for host, text in {(h, t) for h, t, _ in self.calls if h is not None}:
            printed, held = self.replay(host, text)
            if held and printed[0] + self.window <= now:
                over.append((printed, host, text, held))
        self.calls.append((None, None, now))
        return [Repeated(host, text, held) for _, host, text, held in sorted(over)]
