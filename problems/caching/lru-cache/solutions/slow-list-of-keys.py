class ResponseCache:
    def __init__(self, capacity):
        self.capacity, self.used = capacity, 0
        self.items, self.order = {}, []

    def get(self, key):
        if key not in self.items:
            return -1
        self.order.remove(key)
        self.order.append(key)
        return self.items[key][0]

    def peek(self, key):
        return self.items[key][0] if key in self.items else -1

    def drop(self, key):
        self.order.remove(key)
        self.used -= self.items.pop(key)[1]

    def put(self, key, body, length):
        if key in self.items:
            self.drop(key)
        evicted = []
        if length > self.capacity:
            return evicted
        while self.used + length > self.capacity:
            evicted.append(self.order[0])
            self.drop(self.order[0])
        self.items[key] = (body, length)
        self.order.append(key)
        self.used += length
        return evicted
