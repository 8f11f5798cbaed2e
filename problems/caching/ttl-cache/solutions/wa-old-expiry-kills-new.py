class LookupCache:
    def __init__(self, capacity):
        self.capacity, self.values, self.until = capacity, {}, {}
        self.heap, self.number = [], 0

    def set(self, key, value, deadline):
        self.number += 1
        self.values[key], self.until[key] = value, deadline
        heappush(self.heap, (deadline, self.number, key))

    def pop(self):
        while True:
            deadline, _, key = heappop(self.heap)
            if key in self.values and self.until[key] == deadline:
                del self.values[key]
                return key

    def expire(self, now):
        while self.heap and self.heap[0][0] <= now:
            self.values.pop(heappop(self.heap)[2], None)

    def live(self, key, now):
        return key in self.values and now < self.until[key]

    def put(self, key, value, ttl, now):
        self.expire(now)
        evicted = ""
        if key not in self.values and len(self.values) == self.capacity:
            evicted = self.pop()
        self.set(key, value, now + ttl)
        return evicted

    def get(self, key, now):
        self.expire(now)
        return self.values[key] if self.live(key, now) else -1

    def renew(self, key, ttl, now):
        self.expire(now)
        if not self.live(key, now):
            return False
        self.set(key, self.values[key], now + ttl)
        return True

    def size(self, now):
        self.expire(now)
        return len(self.values)
