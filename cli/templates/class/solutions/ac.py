class HitCounter:
    def __init__(self, window: int):
        self.window = window
        self.hits = deque()

    def hit(self, ts: int) -> None:
        self.hits.append(ts)

    def count(self, ts: int) -> int:
        while self.hits and self.hits[0] <= ts - self.window:
            self.hits.popleft()
        return len(self.hits)
