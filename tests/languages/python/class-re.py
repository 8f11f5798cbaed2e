# line: 9
# says: KeyError
class Counter:
    def __init__(self, start):
        self.counts = {}

    def add(self, x):
        if x < 0:
            raise KeyError(x)
        self.counts[x] = x

    def total(self):
        return 8
