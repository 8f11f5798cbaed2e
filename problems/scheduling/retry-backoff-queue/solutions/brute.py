class RetryQueue:
    def __init__(self, base, cap, attempts):
        self.base, self.cap, self.attempts = base, cap, attempts
        self.list = []  # [task, state, failures, due], the latest change of state last

    def find(self, task):
        for entry in self.list:
            if entry[0] == task:
                return entry
        return None

    def move(self, entry, state, failures, due):
        self.list.remove(entry)
        self.list.append([entry[0], state, failures, due])

    def add(self, task, now):
        if self.find(task):
            return False
        self.list.append([task, "waiting", 0, now])
        return True

    def take(self, now):
        best = None
        for entry in self.list:
            if entry[1] == "waiting" and entry[3] <= now and (best is None or entry[3] < best[3]):
                best = entry
        if best is None:
            return ""
        self.move(best, "running", best[2], None)
        return best[0]

    def done(self, task):
        entry = self.find(task)
        if entry is None or entry[1] != "running":
            return False
        self.list.remove(entry)
        return True

    def fail(self, task, now):
        entry = self.find(task)
        if entry is None or entry[1] != "running":
            return -1
        k = entry[2] + 1
        if k == self.attempts:
            self.move(entry, "dead", k, None)
            return 0
        delay = min(self.cap, self.base * 2 ** (k - 1))
        self.move(entry, "waiting", k, now + delay)
        return delay

    def revive(self, now):
        for entry in self.list:
            if entry[1] == "dead":
                self.move(entry, "waiting", 0, now)
                return entry[0]
        return ""
