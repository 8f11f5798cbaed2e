class HitCounter:
    def __init__(self, window: int):
        self.window = window
        self.seconds = deque()  # [second, hits], only seconds with hits
        self.sum = 0

    def _advance(self, second):
        while self.seconds and self.seconds[0][0] <= second - self.window:
            self.sum -= self.seconds.popleft()[1]

    def hit(self, at: int, count: int) -> None:
        second = at // 1000
        self._advance(second)
        if self.seconds and self.seconds[-1][0] == second:
            self.seconds[-1][1] += count
        else:
            self.seconds.append([second, count])
        self.sum += count

    def total(self, at: int) -> int:
        self._advance(at // 1000)
        return self.sum
