class LogDeduper:
    def __init__(self, window: int):
        self.window = window
        self.lines = OrderedDict()  # (host, text) -> [last print, held back], by last print

    def write(self, host: str, text: str, now: int) -> int:
        line = self.lines.get((host, text))
        if line and now < line[0] + self.window:
            line[1] += 1
            return -1
        self.lines[host, text] = [now, 0]
        self.lines.move_to_end((host, text))
        return line[1] if line else 0

    def sweep(self, now: int) -> List[Repeated]:
        reports = []
        while self.lines:
            key, (printed, held) = next(iter(self.lines.items()))
            if printed + self.window > now:
                break
            del self.lines[key]
            reports.append(Repeated(*key, held))
        return reports
