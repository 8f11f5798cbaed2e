class ResponseCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.rows = []  # [key, body, length, time of last use]
        self.clock = 0

    def row(self, key):
        return next((r for r in self.rows if r[0] == key), None)

    def peek(self, key):
        row = self.row(key)
        return -1 if row is None else row[1]

    def get(self, key):
        row = self.row(key)
        if row is None:
            return -1
        self.clock += 1
        row[3] = self.clock
        return row[1]

    def put(self, key, body, length):
        self.rows = [r for r in self.rows if r[0] != key]
        if length > self.capacity:
            return []
        out = []
        while sum(r[2] for r in self.rows) + length > self.capacity:
            victim = min(self.rows, key=lambda r: r[3])
            self.rows.remove(victim)
            out.append(victim[0])
        self.clock += 1
        self.rows.append([key, body, length, self.clock])
        return out
