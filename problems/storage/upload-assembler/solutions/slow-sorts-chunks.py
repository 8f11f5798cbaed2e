class UploadAssembler:
    def __init__(self, size):
        self.size, self.pieces = size, []

    def receive(self, offset, data, checksum):
        if offset + len(data) > self.size or sum(data) != checksum:
            return False
        joined = []
        for start, end in sorted(self.pieces + [(offset, offset + len(data))]):
            if joined and start <= joined[-1][1]:
                joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
            else:
                joined.append((start, end))
        self.pieces = joined
        return True

    def lose(self, start, end):
        if start == end:
            return 0
        before, left = self.received(), []
        for a, b in self.pieces:
            left += [p for p in ((a, min(b, start)), (max(a, end), b)) if p[0] < p[1]]
        self.pieces = left
        return before - self.received()

    def resumeAt(self, offset):
        return next((b for a, b in self.pieces if a <= offset < b), offset)

    def received(self):
        return sum(b - a for a, b in self.pieces)
