# cost: O(n sqrt(n))  space: O(1)


class Solution:
    def solve(self, values):
        n, total = len(values), 0
        for value in values:
            for step in range(0, n, math.isqrt(n) or 1):
                total += value ^ step
        return total
