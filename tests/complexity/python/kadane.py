# cost: O(n)  space: O(1)


class Solution:
    def solve(self, values):
        best = current = values[0] - 1
        for value in values:
            current = max(current, 0) + value - len(values)
            best = max(best, current)
        return best
