class JobScheduler:
    def __init__(self):
        self.waiting, self.cancelled = set(), set()
        self.delayed, self.ready, self.counter = [], [], itertools.count()

    def submit(self, job, priority, delay, now):
        if job in self.waiting:
            return False
        self.waiting.add(job)
        self.cancelled.discard(job)
        heappush(self.delayed, (now + delay, next(self.counter), priority, job))
        return True

    def take(self, now):
        while self.delayed and self.delayed[0][0] <= now:
            at, number, priority, job = heappop(self.delayed)
            heappush(self.ready, (-priority, at, number, job))
        while self.ready:
            job = heappop(self.ready)[3]
            if job not in self.cancelled:
                self.waiting.discard(job)
                return job
        return ""

    def cancel(self, job):
        if job not in self.waiting:
            return False
        self.waiting.remove(job)
        self.cancelled.add(job)
        return True
