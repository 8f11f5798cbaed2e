# cost: O(n^2)  space: O(n^2)


class Solution:
    def solve(self, values):
        n = len(values)
        table = [[0] * n for _ in range(n)]
        for i in range(n):
            table[i][n - 1 - i] = values[i]
        return table[0][0]
