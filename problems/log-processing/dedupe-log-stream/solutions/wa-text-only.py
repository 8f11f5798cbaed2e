class LogDeduper:
    def __init__(self, window: int):
        self.window = window
        self.lines = OrderedDict()  # text -> [last print, held back, host], by last print

    def write(self, host: str, text: str, now: int) -> int:
        line = self.lines.get(text)
        if line and now < line[0] + self.window:
            line[1] += 1
            return -1
        self.lines[text] = [now, 0, host]
        self.lines.move_to_end(text)
        return line[1] if line else 0

    def sweep(self, now: int) -> List[Repeated]:
        reports = []
        while self.lines:
            text, (printed, held, host) = next(iter(self.lines.items()))
            if printed + self.window > now:
                break
            del self.lines[text]
            if held:
                reports.append(Repeated(host, text, held))
        return reports
