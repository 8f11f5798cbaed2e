class NotificationBatcher:
    def __init__(self, window, limit, start, end):
        self.window, self.limit, self.default = window, limit, (start, end)
        self.hours, self.open, self.tries, self.count = {}, {}, [], 0

    def next_awake(self, member, at):
        start, end = self.hours.get(member, self.default)
        since, length = (at - start) % 1440, (end - start) % 1440
        return at + length - since if since < length else at

    def schedule(self, member, at):
        heappush(self.tries, (self.next_awake(member, at), member))

    def setQuiet(self, member, start, end):
        self.hours[member] = (start, end)
        if member in self.open:
            self.schedule(member, self.open[member][1] + self.window)

    def notify(self, member, message, urgent, now):
        awake = self.next_awake(member, now) == now
        if urgent:
            return (self.open.pop(member)[2] if awake and member in self.open else []) + [message]
        if member not in self.open:
            self.count += 1
            self.open[member] = (self.count, now, [])
            self.schedule(member, now + self.window)
        messages = self.open[member][2]
        messages.append(message)
        return self.open.pop(member)[2] if awake and len(messages) >= self.limit else []

    def collect(self, now):
        leaving = set()
        while self.tries and self.tries[0][0] <= now:
            member = heappop(self.tries)[1]
            if member not in self.open:
                continue
            if self.next_awake(member, now) > now:
                self.schedule(member, now)
            else:
                leaving.add((self.open[member][0], member))
        return [Digest(member, self.open.pop(member)[2]) for _, member in sorted(leaving)]

    def read(self, member):
        return len(self.open.pop(member)[2]) if member in self.open else 0
