class LogDeduper:
    def __init__(self, window: int):
        self.window = window
        self.lines = OrderedDict()  # key -> [last print, held back, host, text], by last print

    def write(self, host: str, text: str, now: int) -> int:
        key = host + ":" + text
        line = self.lines.get(key)
        if line and now < line[0] + self.window:
            line[1] += 1
            return -1
        self.lines[key] = [now, 0, host, text]
        self.lines.move_to_end(key)
        return line[1] if line else 0

    def sweep(self, now: int) -> List[Repeated]:
        reports = []
        while self.lines:
            key, (printed, held, host, text) = next(iter(self.lines.items()))
            if printed + self.window > now:
                break
            del self.lines[key]
            if held:
                reports.append(Repeated(host, text, held))
        return reports
