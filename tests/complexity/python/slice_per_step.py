# cost: O(n^2)  space: O(n)


class Solution:
    def solve(self, values):
        total = 0
        while values:
            total += values[0]
            values = values[1:]
        return total
