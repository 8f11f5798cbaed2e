class WhatIfStore:
    def __init__(self):
        self.values = {}
        self.counts = defaultdict(int)
        self.undo = []    # (key, what it had before), of all open transactions
        self.starts = []  # how long `undo` was when each of them began

    def set(self, key, value):
        if self.starts:
            self.undo.append((key, self.values.get(key)))
        self._put(key, value)

    def get(self, key):
        return self.values.get(key) or None

    def remove(self, key):
        if key not in self.values:
            return False
        self.set(key, None)
        return True

    def count(self, value):
        return self.counts.get(value, 0)

    def begin(self):
        self.starts.append(len(self.undo))
        return len(self.starts)

    def commit(self):
        if not self.starts:
            return False
        self.starts.pop()
        if not self.starts:
            self.undo.clear()
        return True

    def rollback(self, levels):
        closed = min(levels, len(self.starts))
        for _ in range(closed):
            start = self.starts.pop()
            while len(self.undo) > start:
                self._put(*self.undo.pop())
        return closed

    def _put(self, key, value):
        old = self.values.pop(key, None)
        if old is not None:
            self.counts[old] -= 1
        if value is not None:
            self.values[key] = value
            self.counts[value] += 1
