class WhatIfStore:
    def __init__(self):
        self.layers = [{}]

    def set(self, key, value):
        self.layers[-1][key] = value

    def get(self, key):
        for layer in reversed(self.layers):
            if key in layer:
                return layer[key]
        return None

    def remove(self, key):
        there = self.get(key) is not None
        self.layers[-1].pop(key, None)
        return there

    def count(self, value):
        seen = {}
        for layer in self.layers:
            seen.update(layer)
        return sum(1 for v in seen.values() if v == value)

    def begin(self):
        self.layers.append({})
        return len(self.layers) - 1

    def commit(self):
        if len(self.layers) == 1:
            return False
        inner = self.layers.pop()
        self.layers[-1].update(inner)
        return True

    def rollback(self, levels):
        closed = min(levels, len(self.layers) - 1)
        del self.layers[len(self.layers) - closed:]
        return closed
