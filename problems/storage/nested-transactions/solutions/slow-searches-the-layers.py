class WhatIfStore:
    def __init__(self):
        self.layers = [{}]
        self.counts = [Counter()]  # what each layer adds to them

    def _find(self, key):
        for layer in reversed(self.layers):
            if key in layer:
                return layer[key]
        return None

    def _put(self, key, value):
        old = self._find(key)
        if old is not None:
            self.counts[-1][old] -= 1
        if value is not None:
            self.counts[-1][value] += 1
        self.layers[-1][key] = value

    def set(self, key, value):
        self._put(key, value)

    def get(self, key):
        return self._find(key)

    def remove(self, key):
        if self._find(key) is None:
            return False
        self._put(key, None)
        return True

    def count(self, value):
        return sum(counts[value] for counts in self.counts)

    def begin(self):
        self.layers.append({})
        self.counts.append(Counter())
        return len(self.layers) - 1

    def commit(self):
        if len(self.layers) == 1:
            return False
        inner, counts = self.layers.pop(), self.counts.pop()
        self.layers[-1].update(inner)
        for value, change in counts.items():
            self.counts[-1][value] += change
        return True

    def rollback(self, levels):
        closed = min(levels, len(self.layers) - 1)
        del self.layers[len(self.layers) - closed:]
        del self.counts[len(self.counts) - closed:]
        return closed
