class ResponseCache:
    def __init__(self, capacity):
        self.capacity, self.used, self.items = capacity, 0, OrderedDict()

    def get(self, key):
        if key not in self.items:
            return -1
        self.items.move_to_end(key)
        return self.items[key][0]

    def peek(self, key):
        return self.items.get(key, (-1, 0))[0]

    def put(self, key, body, length):
        evicted = []
        old = self.items.get(key)
        if length > self.capacity:
            if old:
                self.used -= self.items.pop(key)[1]
            return evicted
        self.used += length - (old[1] if old else 0)
        self.items[key] = (body, length)
        while self.used > self.capacity:
            victim = next(k for k in self.items if k != key)
            self.used -= self.items.pop(victim)[1]
            evicted.append(victim)
        return evicted
