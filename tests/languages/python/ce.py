# line: 6
# says: SyntaxError
class Solution:
    def tally(self, xs):
        total = 0
        return total +
