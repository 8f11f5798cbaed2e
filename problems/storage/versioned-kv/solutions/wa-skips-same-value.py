class ConfigStore:
    def __init__(self):
        self.revision = 0
        self.horizon = 0
        self.history = {}  # key -> ([revision, ...], [value or None, ...])
        self.due = deque()  # (horizon at which it is useless, key), one for each version

    def _write(self, key, value):
        self.revision += 1
        revisions, values = self.history.setdefault(key, ([], []))
        if values and values[-1] is not None:
            self.due.append((self.revision, key))
        if value is None:
            self.due.append((self.revision, key))
        revisions.append(self.revision)
        values.append(value)
        return self.revision

    def _value(self, key, revision):
        revisions, values = self.history.get(key, ([], []))
        at = bisect_right(revisions, revision)
        return values[at - 1] if at else None

    def put(self, key: str, value: int) -> int:
        if self._value(key, self.revision) == value:
            return self.revision
        return self._write(key, value)

    def remove(self, key: str) -> int:
        return 0 if self._value(key, self.revision) is None else self._write(key, None)

    def get(self, key: str, revision: int) -> int:
        if not self.horizon <= revision <= self.revision:
            return -2
        value = self._value(key, revision)
        return -1 if value is None else value

    def compact(self, upTo: int) -> int:
        if not self.horizon < upTo <= self.revision:
            return 0
        self.horizon = upTo
        dropped = Counter()
        while self.due and self.due[0][0] <= upTo:
            dropped[self.due.popleft()[1]] += 1
        for key, count in dropped.items():
            for versions in self.history[key]:
                del versions[:count]
        return sum(dropped.values())
