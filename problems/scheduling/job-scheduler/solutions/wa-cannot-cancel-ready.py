class JobScheduler:
    def __init__(self):
        self.waiting, self.delayed_id = set(), {}
        self.delayed, self.ready, self.count = [], [], 0

    def submit(self, job, priority, delay, now):
        if job in self.waiting:
            return False
        self.count += 1
        self.waiting.add(job)
        self.delayed_id[job] = self.count
        heappush(self.delayed, (now + delay, self.count, priority, job))
        return True

    def take(self, now):
        while self.delayed and self.delayed[0][0] <= now:
            at, number, priority, job = heappop(self.delayed)
            if self.delayed_id.get(job) == number:
                del self.delayed_id[job]
                heappush(self.ready, (-priority, at, number, job))
        if not self.ready:
            return ""
        job = heappop(self.ready)[3]
        self.waiting.discard(job)
        return job

    def cancel(self, job):
        if job not in self.delayed_id:
            return False
        del self.delayed_id[job]
        self.waiting.remove(job)
        return True
