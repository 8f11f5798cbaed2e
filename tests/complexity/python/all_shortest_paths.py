# cost: O(n^3)  space: O(n^2)


class Solution:
    def solve(self, values):
        n = len(values)
        d = [[values[(i * j) % n] for j in range(n)] for i in range(n)]
        for k in range(n):
            for i in range(n):
                for j in range(n):
                    if d[i][k] + d[k][j] < d[i][j]:
                        d[i][j] = d[i][k] + d[k][j]
        return d[0][n - 1]
