class LatencyWindow:
    def __init__(self, window, permille):
        self.window, self.permille = window, permille
        self.low, self.high = [], []  # (-latency, at) and (latency, at)
        self.times = deque()

    def clean(self, at):
        while self.times and self.times[0] <= at - self.window:
            self.times.popleft()
        for heap in self.low, self.high:
            while heap and heap[0][1] <= at - self.window:
                heappop(heap)

    def record(self, latency, at):
        self.clean(at)
        self.times.append(at)
        if self.low and latency < -self.low[0][0]:
            heappush(self.low, (-latency, at))
        else:
            heappush(self.high, (latency, at))

    def percentile(self, at):
        self.clean(at)
        rank = -(-len(self.times) * self.permille // 1000)
        while len(self.low) > rank:
            latency, when = heappop(self.low)
            heappush(self.high, (-latency, when))
            self.clean(at)
        while len(self.low) < rank and self.high:
            latency, when = heappop(self.high)
            heappush(self.low, (-latency, when))
            self.clean(at)
        return -self.low[0][0] if self.low else -1
