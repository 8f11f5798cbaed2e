class LatencyWindow:
    def __init__(self, window: int, permille: int):
        self.window, self.permille = window, permille
        self.queue = deque()  # (at, number) of the live records, oldest first
        self.side = {}  # number of each live record -> LOW or HIGH
        self.heaps = ([], [])  # (-latency, number) and (latency, number); may hold dead ones
        self.live = [0, 0]
        self.number = 0

    def _top(self, side):
        heap = self.heaps[side]
        while heap and self.side.get(heap[0][1]) != side:
            heappop(heap)
        return heap[0] if heap else None

    def _add(self, side, latency, number):
        heappush(self.heaps[side], (latency if side else -latency, number))
        self.side[number] = side
        self.live[side] += 1

    def _move(self, side):
        """Moves the top of this side to the other one."""
        latency, number = self._top(side)
        heappop(self.heaps[side])
        self.live[side] -= 1
        self._add(1 - side, abs(latency), number)

    def _settle(self, at):
        if self.queue and self.queue[0][0] <= at - self.window:
            self.live[self.side.pop(self.queue.popleft()[1])] -= 1
        rank = -(-len(self.queue) * self.permille // 1000)
        while self.live[0] > rank:
            self._move(0)
        while self.live[0] < rank:
            self._move(1)

    def record(self, latency: int, at: int) -> None:
        self._settle(at)
        self.number += 1
        low = self._top(0)
        self._add(0 if low and latency < -low[0] else 1, latency, self.number)
        self.queue.append((at, self.number))

    def percentile(self, at: int) -> int:
        self._settle(at)
        return -self._top(0)[0] if self.queue else -1
