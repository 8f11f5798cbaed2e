DAY = 1440


class NotificationBatcher:
    def __init__(self, window: int, limit: int, start: int, end: int):
        self.window, self.limit = window, limit
        self.default_hours = (start, end)
        self.hours = {}      # member -> (start, end)
        self.open = {}       # member -> [number, opened, minute it is parked under, messages]
        self.parked = defaultdict(set)  # minute -> members
        self.minutes = []    # heap of the keys of parked
        self.opened = 0

    def setQuiet(self, member: str, start: int, end: int) -> None:
        self.hours[member] = (start, end)
        if member in self.open:
            digest = self.open[member]
            self.parked[digest[2]].discard(member)
            self.park(member, digest[1] + self.window)

    def notify(self, member: str, message: str, urgent: bool, now: int) -> List[str]:
        awake = self.quiet_for(member, now) == 0
        if urgent:
            return (self.close(member) if awake else []) + [message]
        if member not in self.open:
            self.opened += 1
            self.open[member] = [self.opened, now, 0, []]
            self.park(member, now + self.window)
        messages = self.open[member][3]
        messages.append(message)
        return self.close(member) if awake and len(messages) == self.limit else []

    def collect(self, now: int) -> List[Digest]:
        leaving = []
        while self.minutes and self.minutes[0] <= now:
            for member in self.parked.pop(heappop(self.minutes)):
                if self.quiet_for(member, now):
                    self.park(member, now)
                else:
                    leaving.append((self.open[member][0], member))
        return [Digest(member, self.open.pop(member)[3]) for _, member in sorted(leaving)]

    def read(self, member: str) -> int:
        return len(self.close(member))

    def close(self, member):
        if member not in self.open:
            return []
        _, _, minute, messages = self.open.pop(member)
        self.parked[minute].discard(member)
        return messages

    def park(self, member, minute):
        minute += self.quiet_for(member, minute)
        self.open[member][2] = minute
        if minute not in self.parked:
            heappush(self.minutes, minute)
        self.parked[minute].add(member)

    def quiet_for(self, member, now):
        start, end = self.hours.get(member, self.default_hours)
        since, length = (now - start) % DAY, (end - start) % DAY
        return length - since if since < length else 0
