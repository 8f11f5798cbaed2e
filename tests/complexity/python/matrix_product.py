# cost: O(n^3)  space: O(n^2)


class Solution:
    def solve(self, values):
        n = len(values)
        a = [[values[(i + j) % n] for j in range(n)] for i in range(n)]
        out = [[sum(a[i][k] * a[k][j] for k in range(n)) for j in range(n)] for i in range(n)]
        return out[0][0]
