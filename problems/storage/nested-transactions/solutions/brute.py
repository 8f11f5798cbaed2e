class WhatIfStore:
    def __init__(self):
        self.versions = [{}]

    def set(self, key, value):
        self.versions[-1][key] = value

    def get(self, key):
        return self.versions[-1].get(key)

    def remove(self, key):
        there = key in self.versions[-1]
        self.versions[-1] = {k: v for k, v in self.versions[-1].items() if k != key}
        return there

    def count(self, value):
        return list(self.versions[-1].values()).count(value)

    def begin(self):
        self.versions.append(dict(self.versions[-1]))
        return len(self.versions) - 1

    def commit(self):
        if len(self.versions) == 1:
            return False
        del self.versions[-2]
        return True

    def rollback(self, levels):
        before = len(self.versions)
        self.versions = self.versions[:max(1, before - levels)]
        return before - len(self.versions)
