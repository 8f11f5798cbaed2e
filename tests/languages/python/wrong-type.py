# verdict: re
# says: should return int
class Solution:
    def tally(self, xs):
        return str(sum(xs))
