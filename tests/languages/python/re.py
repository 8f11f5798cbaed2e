# line: 6
# says: ValueError: no luck
class Solution:
    def tally(self, xs):
        if len(xs) == 2:
            raise ValueError("no luck")
        return sum(xs)
