# cost: O(n^2)  space: O(n)


class Solution:
    def solve(self, values):
        return max(sum(values[:i]) for i in range(1, len(values) + 1))
