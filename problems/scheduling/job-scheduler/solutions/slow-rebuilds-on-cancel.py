class JobScheduler:
    def __init__(self):
        self.waiting, self.delayed, self.ready, self.count = set(), [], [], 0

    def submit(self, job, priority, delay, now):
        if job in self.waiting:
            return False
        self.waiting.add(job)
        self.count += 1
        heappush(self.delayed, (now + delay, self.count, priority, job))
        return True

    def take(self, now):
        while self.delayed and self.delayed[0][0] <= now:
            at, number, priority, job = heappop(self.delayed)
            heappush(self.ready, (-priority, at, number, job))
        if not self.ready:
            return ""
        job = heappop(self.ready)[3]
        self.waiting.remove(job)
        return job

    def cancel(self, job):
        if job not in self.waiting:
            return False
        self.waiting.remove(job)
        self.delayed = [entry for entry in self.delayed if entry[3] != job]
        self.ready = [entry for entry in self.ready if entry[3] != job]
        heapify(self.delayed)
        heapify(self.ready)
        return True
