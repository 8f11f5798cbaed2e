class Solution:
    def tally(self, xs):
        return sum(xs) + 1
