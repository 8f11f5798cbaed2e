class FairScheduler:
    def __init__(self, strides: List[int]):
        self.strides = strides
        self.clock = [0] * len(strides)
        self.waiting = [{} for _ in strides]  # of each team: its waiting jobs in order
        self.mark = 0
        self.jobs = []
        self.running = set()

    def submit(self, team: int, cost: int) -> int:
        if not self.waiting[team]:
            self.clock[team] = max(self.clock[team], self.mark)
        self.waiting[team][len(self.jobs)] = cost
        self.jobs.append((team, cost))
        return len(self.jobs) - 1

    def next(self) -> int:
        best = None
        for team, waiting in enumerate(self.waiting):
            if not waiting:
                continue
            place = (self.clock[team], next(iter(waiting)), team)
            if best is None or place < best:
                best = place
        if best is None:
            return -1
        clock, job, team = best
        self.mark = max(self.mark, clock)
        self.clock[team] += self.waiting[team].pop(job) * self.strides[team]
        self.running.add(job)
        return job

    def cancel(self, job: int) -> bool:
        return self.waiting[self.jobs[job][0]].pop(job, None) is not None

    def finish(self, job: int, used: int) -> bool:
        if job not in self.running:
            return False
        self.running.remove(job)
        team, cost = self.jobs[job]
        self.clock[team] += (used - cost) * self.strides[team]
        return True
