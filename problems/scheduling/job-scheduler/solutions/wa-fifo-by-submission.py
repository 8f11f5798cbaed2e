class JobScheduler:
    def __init__(self):
        self.alive, self.delayed, self.ready, self.count = {}, [], [], 0

    def submit(self, job, priority, delay, now):
        if job in self.alive:
            return False
        self.count += 1
        self.alive[job] = self.count
        heappush(self.delayed, (now + delay, self.count, -priority, job))
        return True

    def take(self, now):
        while self.delayed and self.delayed[0][0] <= now:
            _, number, priority, job = heappop(self.delayed)
            heappush(self.ready, (priority, number, job))
        while self.ready:
            _, number, job = heappop(self.ready)
            if self.alive.get(job) == number:
                del self.alive[job]
                return job
        return ""

    def cancel(self, job):
        return self.alive.pop(job, 0) > 0
