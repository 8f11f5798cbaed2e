class NotificationBatcher:
    def __init__(self, window, limit, start, end):
        self.window, self.limit, self.default = window, limit, (start, end)
        self.hours, self.digests = {}, []  # digests: [member, opened, messages]

    def quiet(self, member, now):
        start, end = self.hours.get(member, self.default)
        minute = start
        while minute != end:
            if minute == now % 1440:
                return True
            minute = (minute + 1) % 1440
        return False

    def setQuiet(self, member, start, end):
        self.hours[member] = (start, end)

    def of(self, member):
        return next((d for d in self.digests if d[0] == member), None)

    def notify(self, member, message, urgent, now):
        digest, quiet = self.of(member), self.quiet(member, now)
        if urgent:
            if quiet or digest is None:
                return [message]
            self.digests.remove(digest)
            return digest[2] + [message]
        if digest is None:
            digest = [member, now, []]
            self.digests.append(digest)
        digest[2].append(message)
        if quiet or len(digest[2]) < self.limit:
            return []
        self.digests.remove(digest)
        return digest[2]

    def collect(self, now):
        leaving, staying = [], []
        for digest in self.digests:
            goes = digest[1] + self.window <= now and not self.quiet(digest[0], now)
            (leaving if goes else staying).append(digest)
        self.digests = staying
        return [Digest(d[0], d[2]) for d in leaving]

    def read(self, member):
        digest = self.of(member)
        if digest is None:
            return 0
        self.digests.remove(digest)
        return len(digest[2])
