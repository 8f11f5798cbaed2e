class LookupCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.entries = {}  # key -> (value, number of its deadline)
        # A heap of (deadline, number, key); outdated ones stay until they come up.
        self.deadlines = []
        self.number = 0

    def _set(self, key, value, deadline):
        self.number += 1
        self.entries[key] = (value, self.number)
        heappush(self.deadlines, (deadline, self.number, key))

    def _expire(self, now):
        """Afterwards all entries are live, and the top of the heap is not outdated."""
        heap = self.deadlines
        while heap:
            deadline, number, key = heap[0]
            current = key in self.entries and self.entries[key][1] == number
            if current and deadline > now:
                return
            heappop(heap)
            if current:
                del self.entries[key]

    def put(self, key: str, value: int, ttl: int, now: int) -> str:
        evicted = ""
        if key not in self.entries and len(self.entries) == self.capacity:
            while not evicted:
                _, number, candidate = heappop(self.deadlines)
                if candidate in self.entries and self.entries[candidate][1] == number:
                    evicted = candidate
            del self.entries[evicted]
        self._set(key, value, now + ttl)
        return evicted

    def get(self, key: str, now: int) -> int:
        self._expire(now)
        return self.entries.get(key, (-1, 0))[0]

    def renew(self, key: str, ttl: int, now: int) -> bool:
        self._expire(now)
        if key not in self.entries:
            return False
        self._set(key, self.entries[key][0], now + ttl)
        return True

    def size(self, now: int) -> int:
        self._expire(now)
        return len(self.entries)
