# cost: O(sqrt(n))  space: O(sqrt(n))


class Solution:
    def solve(self, values):
        n, rows = len(values), []
        while n > 0:
            rows.append(min(n, len(rows) + 1))
            n -= rows[-1]
        return len(rows)
