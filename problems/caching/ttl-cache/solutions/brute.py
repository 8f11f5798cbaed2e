class LookupCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.rows = []  # [key, value, deadline], the deadline that was set last at the end

    def live(self, now):
        return [row for row in self.rows if now < row[2]]

    def put(self, key, value, ttl, now):
        rows = self.live(now)
        others = [row for row in rows if row[0] != key]
        evicted = ""
        if len(others) == len(rows) == self.capacity:
            first = min(rows, key=lambda row: row[2])
            evicted = first[0]
            others.remove(first)
        self.rows = others + [[key, value, now + ttl]]
        return evicted

    def get(self, key, now):
        for row in self.live(now):
            if row[0] == key:
                return row[1]
        return -1

    def renew(self, key, ttl, now):
        value = self.get(key, now)
        if value < 0:
            return False
        self.rows = [row for row in self.rows if row[0] != key] + [[key, value, now + ttl]]
        return True

    def size(self, now):
        return len(self.live(now))
