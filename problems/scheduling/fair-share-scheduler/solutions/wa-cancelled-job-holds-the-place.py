WAITING, RUNNING, OVER = range(3)


class FairScheduler:
    def __init__(self, strides: List[int]):
        self.strides = strides
        self.clock = [0] * len(strides)
        self.queue = [deque() for _ in strides]
        self.waiting = [0] * len(strides)
        self.mark = 0
        self.team, self.cost, self.state = [], [], []  # of each job
        self.heap = []  # (clock, first job in the queue), also such as are no longer true

    def submit(self, team: int, cost: int) -> int:
        job = len(self.team)
        self.team.append(team)
        self.cost.append(cost)
        self.state.append(WAITING)
        if self.waiting[team] == 0:
            self.clock[team] = max(self.clock[team], self.mark)
            self.queue[team].clear()
        self.waiting[team] += 1
        self.queue[team].append(job)
        if len(self.queue[team]) == 1:
            self.place(team)
        return job

    def next(self) -> int:
        while self.heap:
            clock, job = heappop(self.heap)
            team = self.team[job]
            queue = self.queue[team]
            if not queue or queue[0] != job or self.clock[team] != clock or self.waiting[team] == 0:
                continue
            while self.state[queue[0]] != WAITING:
                queue.popleft()
            job = queue.popleft()
            self.waiting[team] -= 1
            self.state[job] = RUNNING
            self.mark = max(self.mark, clock)
            self.clock[team] += self.cost[job] * self.strides[team]
            self.place(team)
            return job
        return -1

    def cancel(self, job: int) -> bool:
        if self.state[job] != WAITING:
            return False
        self.state[job] = OVER
        self.waiting[self.team[job]] -= 1
        return True

    def finish(self, job: int, used: int) -> bool:
        if self.state[job] != RUNNING:
            return False
        self.state[job] = OVER
        team = self.team[job]
        self.clock[team] += (used - self.cost[job]) * self.strides[team]
        self.place(team)
        return True

    def place(self, team):
        if self.queue[team]:
            heappush(self.heap, (self.clock[team], self.queue[team][0]))
