class ResponseCache:
    def __init__(self, capacity):
        self.capacity, self.used, self.items = capacity, 0, OrderedDict()

    def get(self, key):
        if key not in self.items:
            return -1
        self.items.move_to_end(key)
        return self.items[key][0]

    def peek(self, key):
        return self.items[key][0] if key in self.items else -1

    def put(self, key, body, length):
        if key in self.items:
            self.used -= self.items.pop(key)[1]
        evicted = set()
        if length <= self.capacity:
            while self.used + length > self.capacity:
                name, entry = self.items.popitem(last=False)
                self.used -= entry[1]
                evicted.add(name)
            self.items[key] = (body, length)
            self.used += length
        return sorted(evicted)
