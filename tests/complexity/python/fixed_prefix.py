# cost: O(1)  space: O(1)


class Solution:
    def solve(self, values):
        best = 0
        for value in values[:3]:
            best = max(best, value)
        return best
