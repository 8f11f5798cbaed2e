class JobScheduler:
    def __init__(self):
        self.jobs = []  # (id, priority, ready time) in the order of submission

    def submit(self, job, priority, delay, now):
        for waiting in self.jobs:
            if waiting[0] == job:
                return False
        self.jobs.append((job, priority, now + delay))
        return True

    def take(self, now):
        best = None
        for job in self.jobs:
            if job[2] > now:
                continue
            if best is None or job[1] > best[1] or (job[1] == best[1] and job[2] < best[2]):
                best = job
        if best is None:
            return ""
        self.jobs.remove(best)
        return best[0]

    def cancel(self, job):
        before = len(self.jobs)
        self.jobs = [waiting for waiting in self.jobs if waiting[0] != job]
        return len(self.jobs) < before
