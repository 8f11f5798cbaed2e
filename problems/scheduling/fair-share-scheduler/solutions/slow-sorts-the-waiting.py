class FairScheduler:
    def __init__(self, strides: List[int]):
        self.strides = strides
        self.clock = [0] * len(strides)
        self.waiting = [{} for _ in strides]  # of each team: its waiting jobs in order
        self.mark = 0
        self.jobs = []
        self.running = set()
        self.active = set()

    def submit(self, team: int, cost: int) -> int:
        if not self.waiting[team]:
            self.clock[team] = max(self.clock[team], self.mark)
        self.waiting[team][len(self.jobs)] = cost
        self.jobs.append((team, cost))
        self.look(team)
        return len(self.jobs) - 1

    def next(self) -> int:
        if not self.active:
            return -1
        order = sorted(
            (self.clock[team], next(iter(self.waiting[team])), team) for team in self.active)
        clock, job, team = order[0]
        self.mark = max(self.mark, clock)
        self.clock[team] += self.waiting[team].pop(job) * self.strides[team]
        self.running.add(job)
        self.look(team)
        return job

    def cancel(self, job: int) -> bool:
        team = self.jobs[job][0]
        found = self.waiting[team].pop(job, None) is not None
        self.look(team)
        return found

    def finish(self, job: int, used: int) -> bool:
        if job not in self.running:
            return False
        self.running.remove(job)
        team, cost = self.jobs[job]
        self.clock[team] += (used - cost) * self.strides[team]
        return True

    def look(self, team):
        (self.active.add if self.waiting[team] else self.active.discard)(team)
