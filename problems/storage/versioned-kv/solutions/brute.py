class ConfigStore:
    def __init__(self):
        self.revision, self.horizon = 0, 0
        self.versions = []  # (revision, key, value or None)

    def at(self, key, revision):
        value = None
        for when, other, written in self.versions:
            if other == key and when <= revision:
                value = written
        return value

    def put(self, key, value):
        self.revision += 1
        self.versions.append((self.revision, key, value))
        return self.revision

    def remove(self, key):
        return 0 if self.at(key, self.revision) is None else self.put(key, None)

    def get(self, key, revision):
        if revision < self.horizon or revision > self.revision:
            return -2
        value = self.at(key, revision)
        return -1 if value is None else value

    def compact(self, upTo):
        if upTo <= self.horizon or upTo > self.revision:
            return 0
        self.horizon = upTo
        kept = []
        for when, key, value in self.versions:
            replaced = any(k == key and when < w <= upTo for w, k, _ in self.versions)
            if not replaced and not (value is None and when <= upTo):
                kept.append((when, key, value))
        dropped = len(self.versions) - len(kept)
        self.versions = kept
        return dropped
