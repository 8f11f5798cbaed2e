# verdict: re
# says: did you mean `totals`
class Counter:
    def __init__(self, start):
        self.count = start

    def add(self, x):
        self.count += x

    def totals(self):
        return self.count
