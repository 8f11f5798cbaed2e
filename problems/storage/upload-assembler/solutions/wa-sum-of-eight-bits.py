class UploadAssembler:
    """All borders between bytes that are there and bytes that are not, in order. At an even index a
    piece starts, at an odd one it ends, so the index of a position says on which side it lies."""

    def __init__(self, size: int):
        self.size = size
        self.borders = []
        self.total = 0

    def receive(self, offset: int, data: List[int], checksum: int) -> bool:
        end = offset + len(data)
        if end > self.size or sum(data) % 256 != checksum:
            return False
        low, high = bisect_left(self.borders, offset), bisect_right(self.borders, end)
        self.total += len(data) - self.covered(low, high, offset, end)
        self.borders[low:high] = [offset] * (low % 2 == 0) + [end] * (high % 2 == 0)
        return True

    def lose(self, start: int, end: int) -> int:
        if start == end:
            return 0
        low, high = bisect_left(self.borders, start), bisect_right(self.borders, end)
        lost = self.covered(low, high, start, end)
        self.total -= lost
        self.borders[low:high] = [start] * (low % 2) + [end] * (high % 2)
        return lost

    def resumeAt(self, offset: int) -> int:
        index = bisect_right(self.borders, offset)
        return self.borders[index] if index % 2 else offset

    def received(self) -> int:
        return self.total

    def covered(self, low, high, start, end):
        """How many bytes of start..end-1 are there; the borders low..high-1 lie in this range."""
        inside = [start] * (low % 2) + self.borders[low:high] + [end] * (high % 2)
        return sum(inside[1::2]) - sum(inside[::2])
