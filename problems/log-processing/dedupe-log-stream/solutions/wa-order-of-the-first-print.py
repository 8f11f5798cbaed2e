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
        return line[1] if line else 0

    def sweep(self, now: int) -> List[Repeated]:
        reports = []
        for key, (printed, held) in list(self.lines.items()):
            if printed + self.window > now:
                continue
            del self.lines[key]
            if held:
                reports.append(Repeated(*key, held))
        return reports
