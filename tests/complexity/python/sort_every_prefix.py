# cost: O(n^2 log n)  space: O(n)


class Solution:
    def solve(self, values):
        total = 0
        for i in range(1, len(values) + 1):
            total += sorted(values[:i])[0]
        return total
