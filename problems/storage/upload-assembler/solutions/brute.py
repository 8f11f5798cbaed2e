class UploadAssembler:
    def __init__(self, size):
        self.size, self.there = size, set()

    def receive(self, offset, data, checksum):
        if offset + len(data) > self.size or sum(data) != checksum:
            return False
        self.there.update(range(offset, offset + len(data)))
        return True

    def lose(self, start, end):
        lost = {position for position in self.there if start <= position < end}
        self.there -= lost
        return len(lost)

    def resumeAt(self, offset):
        while offset in self.there:
            offset += 1
        return offset

    def received(self):
        return len(self.there)
