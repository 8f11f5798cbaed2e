class ResponseCache:
    def __init__(self, capacity):
        self.capacity, self.used = capacity, 0
        self.body, self.length = OrderedDict(), {}

    def get(self, key):
        if key in self.body:
            self.body.move_to_end(key)
        return self.peek(key)

    def peek(self, key):
        return self.body.get(key) or -1

    def put(self, key, body, length):
        if key in self.body:
            del self.body[key]
            self.used -= self.length.pop(key)
        evicted = []
        if length <= self.capacity:
            while self.used + length > self.capacity:
                victim, _ = self.body.popitem(last=False)
                self.used -= self.length.pop(victim)
                evicted.append(victim)
            self.body[key], self.length[key] = body, length
            self.used += length
        return evicted
