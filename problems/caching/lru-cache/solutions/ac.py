class ResponseCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.used = 0
        self.entries = OrderedDict()  # key -> (body, length), least recently used first

    def get(self, key: str) -> int:
        if key not in self.entries:
            return -1
        self.entries.move_to_end(key)
        return self.entries[key][0]

    def peek(self, key: str) -> int:
        return self.entries[key][0] if key in self.entries else -1

    def put(self, key: str, body: int, length: int) -> List[str]:
        if key in self.entries:
            self.used -= self.entries.pop(key)[1]
        evicted = []
        if length > self.capacity:
            return evicted
        while self.used + length > self.capacity:
            oldest, (_, freed) = self.entries.popitem(last=False)
            self.used -= freed
            evicted.append(oldest)
        self.entries[key] = (body, length)
        self.used += length
        return evicted
