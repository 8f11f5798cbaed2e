class RetryQueue:
    def __init__(self, base, cap, attempts):
        self.base, self.cap, self.attempts = base, cap, attempts
        self.state, self.failures = {}, {}
        self.waiting, self.dead, self.count = [], deque(), 0

    def wait(self, task, due):
        self.state[task] = "waiting"
        self.count += 1
        self.waiting.append((due, self.count, task))

    def add(self, task, now):
        if task in self.state:
            return False
        self.failures[task] = 0
        self.wait(task, now)
        return True

    def take(self, now):
        due, number, task = min(self.waiting, default=(now + 1, 0, ""))
        if due > now:
            return ""
        self.waiting.remove((due, number, task))
        self.state[task] = "running"
        return task

    def done(self, task):
        if self.state.get(task) != "running":
            return False
        del self.state[task]
        return True

    def fail(self, task, now):
        if self.state.get(task) != "running":
            return -1
        self.failures[task] += 1
        if self.failures[task] == self.attempts:
            self.state[task] = "dead"
            self.dead.append(task)
            return 0
        delay = min(self.cap, self.base * 2 ** (self.failures[task] - 1))
        self.wait(task, now + delay)
        return delay

    def revive(self, now):
        if not self.dead:
            return ""
        task = self.dead.popleft()
        self.failures[task] = 0
        self.wait(task, now)
        return task
