class ConfigStore:
    def __init__(self):
        self.revision, self.horizon, self.history = 0, 0, {}

    def write(self, key, value):
        self.revision += 1
        self.history.setdefault(key, []).append((self.revision, value))
        return self.revision

    def value(self, key, revision):
        versions = self.history.get(key, [])
        at = bisect_right(versions, revision, key=lambda version: version[0])
        return versions[at - 1][1] if at else -1

    def put(self, key, value):
        return self.write(key, value)

    def remove(self, key):
        return 0 if self.value(key, self.revision) < 0 else self.write(key, -1)

    def get(self, key, revision):
        if revision < self.horizon or revision > self.revision:
            return -2
        return self.value(key, revision)

    def compact(self, upTo):
        if upTo <= self.horizon or upTo > self.revision:
            return 0
        self.horizon = upTo
        dropped = 0
        for versions in self.history.values():
            old = 0
            while old + 1 < len(versions) and versions[old + 1][0] <= upTo:
                old += 1
            if old < len(versions) and versions[old][0] <= upTo and versions[old][1] < 0:
                old += 1
            dropped += old
            del versions[:old]
        return dropped
