# cost: O(n^2)  space: O(n)


class Solution:
    def solve(self, values):
        a, b = 0, 1
        for _ in range(8 * len(values)):
            a, b = b, a + b
        return a % 1000
