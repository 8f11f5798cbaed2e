# says: RecursionError
class Solution:
    def tally(self, xs):
        return self.tally(xs) + 1
