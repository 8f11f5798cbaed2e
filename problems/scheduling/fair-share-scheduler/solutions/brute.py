class FairScheduler:
    def __init__(self, strides):
        self.strides = strides
        self.clock = [0] * len(strides)
        self.mark = 0
        self.jobs = []  # [team, cost, state]

    def waiting(self, team):
        return [i for i, job in enumerate(self.jobs) if job[0] == team and job[2] == "waiting"]

    def submit(self, team, cost):
        if not self.waiting(team) and self.clock[team] < self.mark:
            self.clock[team] = self.mark
        self.jobs.append([team, cost, "waiting"])
        return len(self.jobs) - 1

    def next(self):
        teams = [team for team in range(len(self.strides)) if self.waiting(team)]
        if not teams:
            return -1
        team = min(teams, key=lambda team: (self.clock[team], self.waiting(team)[0]))
        job = self.waiting(team)[0]
        self.jobs[job][2] = "running"
        if self.clock[team] > self.mark:
            self.mark = self.clock[team]
        self.clock[team] += self.jobs[job][1] * self.strides[team]
        return job

    def cancel(self, job):
        if self.jobs[job][2] != "waiting":
            return False
        self.jobs[job][2] = "cancelled"
        return True

    def finish(self, job, used):
        team, cost, state = self.jobs[job]
        if state != "running":
            return False
        self.jobs[job][2] = "finished"
        self.clock[team] += (used - cost) * self.strides[team]
        return True
