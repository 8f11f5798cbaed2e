class JobScheduler:
    def __init__(self):
        self.waiting = {}  # id -> submission number; entries with another number are dead
        self.delayed = []  # (ready time, submission number, priority, id)
        self.ready = []    # (-priority, ready time, submission number, id)
        self.submissions = 0

    def submit(self, job: str, priority: int, delay: int, now: int) -> bool:
        if job in self.waiting:
            return False
        self.submissions += 1
        self.waiting[job] = self.submissions
        heappush(self.delayed, (now + delay, self.submissions, priority, job))
        return True

    def take(self, now: int) -> str:
        while self.delayed and self.delayed[0][0] <= now:
            at, number, priority, job = heappop(self.delayed)
            heappush(self.ready, (-priority, at, number, job))
        while self.ready:
            _, _, number, job = heappop(self.ready)
            if self.waiting.get(job) == number:
                del self.waiting[job]
                return job
        return ""

    def cancel(self, job: str) -> bool:
        return self.waiting.pop(job, None) is not None
