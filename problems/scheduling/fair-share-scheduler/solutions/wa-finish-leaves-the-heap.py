WAITING, RUNNING, OVER = range(3)


class FairScheduler:
    def __init__(self, strides: List[int]):
        self.strides = strides
        self.clock = [0] * len(strides)
        self.queue = [deque() for _ in strides]  # a cancelled job stays until it is in front
        self.mark = 0
        self.team, self.cost, self.state = [], [], []  # of each job
        self.heap = []  # (clock, first waiting job), also such as are no longer true

    def submit(self, team: int, cost: int) -> int:
        job = len(self.team)
        self.team.append(team)
        self.cost.append(cost)
        self.state.append(WAITING)
        self.queue[team].append(job)
        if len(self.queue[team]) == 1:
            self.clock[team] = max(self.clock[team], self.mark)
            self.place(team)
        return job

    def next(self) -> int:
        while self.heap:
            clock, job = heappop(self.heap)
            team = self.team[job]
            if not self.queue[team] or self.queue[team][0] != job:
                continue
            self.state[job] = RUNNING
            self.mark = max(self.mark, self.clock[team])
            self.clock[team] += self.cost[job] * self.strides[team]
            self.clean(team)
            return job
        return -1

    def cancel(self, job: int) -> bool:
        if self.state[job] != WAITING:
            return False
        self.state[job] = OVER
        if self.queue[self.team[job]][0] == job:
            self.clean(self.team[job])
        return True

    def finish(self, job: int, used: int) -> bool:
        if self.state[job] != RUNNING:
            return False
        self.state[job] = OVER
        team = self.team[job]
        self.clock[team] += (used - self.cost[job]) * self.strides[team]
        return True

    def clean(self, team):
        queue = self.queue[team]
        while queue and self.state[queue[0]] != WAITING:
            queue.popleft()
        self.place(team)

    def place(self, team):
        if self.queue[team]:
            heappush(self.heap, (self.clock[team], self.queue[team][0]))
