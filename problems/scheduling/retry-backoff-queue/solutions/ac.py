class RetryQueue:
    def __init__(self, base: int, cap: int, attempts: int):
        self.base = base
        self.cap = cap
        self.attempts = attempts
        self.known = set()
        self.running = {}  # task -> (failures, next delay)
        self.dead = deque()
        self.heap = []
        self.count = 0

    def add(self, task: str, now: int) -> bool:
        if task in self.known:
            return False
        self.known.add(task)
        self._wait(task, now, 0, self.base)
        return True

    def take(self, now: int) -> str:
        if not self.heap or self.heap[0][0] > now:
            return ""
        _, _, task, failures, delay = heappop(self.heap)
        self.running[task] = (failures, delay)
        return task

    def done(self, task: str) -> bool:
        if task not in self.running:
            return False
        del self.running[task]
        self.known.remove(task)
        return True

    def fail(self, task: str, now: int) -> int:
        if task not in self.running:
            return -1
        failures, delay = self.running.pop(task)
        failures += 1
        if failures == self.attempts:
            self.dead.append(task)
            return 0
        self._wait(task, now + delay, failures, min(self.cap, 2 * delay))
        return delay

    def revive(self, now: int) -> str:
        if not self.dead:
            return ""
        task = self.dead.popleft()
        self._wait(task, now, 0, self.base)
        return task

    def _wait(self, task, due, failures, delay):
        """The heap's entry carries what has to be known when the task runs."""
        heappush(self.heap, (due, self.count, task, failures, delay))
        self.count += 1
