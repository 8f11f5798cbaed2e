class JobScheduler:
    def __init__(self):
        self.alive, self.heap, self.count = {}, [], 0

    def submit(self, job, priority, delay, now):
        if job in self.alive:
            return False
        self.count += 1
        self.alive[job] = self.count
        heappush(self.heap, (-priority, now + delay, self.count, job))
        return True

    def take(self, now):
        while self.heap and self.alive.get(self.heap[0][3]) != self.heap[0][2]:
            heappop(self.heap)
        if not self.heap or self.heap[0][1] > now:
            return ""
        job = heappop(self.heap)[3]
        del self.alive[job]
        return job

    def cancel(self, job):
        return self.alive.pop(job, None) is not None
