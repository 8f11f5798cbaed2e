class Counter:
    def __init__(self, start):
        self.count = start

    def add(self, x):
        self.count += x

    def total(self):
        return self.count
