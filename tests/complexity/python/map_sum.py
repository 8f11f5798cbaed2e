# cost: O(n)  space: O(1)


class Solution:
    def solve(self, values):
        return sum(map(abs, values))
