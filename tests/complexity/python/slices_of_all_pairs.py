# cost: O(n^3)  space: O(n)


class Solution:
    def solve(self, values):
        best = 0
        for i in range(len(values)):
            for j in range(i + 1, len(values) + 1):
                best = max(best, sum(values[i:j]))
        return best
