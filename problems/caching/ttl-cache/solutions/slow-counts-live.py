class LookupCache:
    def __init__(self, capacity):
        self.capacity, self.number = capacity, 0
        self.entries, self.heap = {}, []

    def set(self, key, value, deadline):
        self.number += 1
        self.entries[key] = (value, deadline, self.number)
        heappush(self.heap, (deadline, self.number, key))

    def put(self, key, value, ttl, now):
        evicted = ""
        if self.get(key, now) < 0 and self.size(now) == self.capacity:
            while not evicted:
                _, number, other = heappop(self.heap)
                if other in self.entries and self.entries[other][2] == number:
                    evicted = other
                    del self.entries[other]
        self.set(key, value, now + ttl)
        return evicted

    def get(self, key, now):
        value, deadline, _ = self.entries.get(key, (-1, 0, 0))
        return value if now < deadline else -1

    def renew(self, key, ttl, now):
        value = self.get(key, now)
        if value >= 0:
            self.set(key, value, now + ttl)
        return value >= 0

    def size(self, now):
        for key in [key for key, entry in self.entries.items() if entry[1] <= now]:
            del self.entries[key]
        return len(self.entries)
