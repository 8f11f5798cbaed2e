class RetryQueue:
    def __init__(self, base, cap, attempts):
        self.base, self.cap, self.attempts = base, cap, attempts
        self.state, self.failures, self.due = {}, {}, {}
        self.heap, self.dead, self.count = [], deque(), 0

    def wait(self, task, due):
        self.state[task] = "waiting"
        self.due[task] = due
        self.count += 1
        heappush(self.heap, (due, self.count, task))

    def add(self, task, now):
        if task in self.state:
            return False
        self.failures[task] = 0
        self.wait(task, now)
        return True

    def take(self, now):
        if not self.heap or self.heap[0][0] > now:
            return ""
        task = heappop(self.heap)[-1]
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
        self.wait(task, self.due[task] + delay)
        return delay

    def revive(self, now):
        if not self.dead:
            return ""
        task = self.dead.popleft()
        self.failures[task] = 0
        self.wait(task, now)
        return task
