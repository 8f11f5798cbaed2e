# cost: O(n^2)  space: O(n)


class Solution:
    def solve(self, values):
        best = [1] * len(values)
        for i in range(len(values)):
            for j in range(i):
                if values[j] < values[i] and best[j] >= best[i]:
                    best[i] = best[j] + 1
        return max(best)
