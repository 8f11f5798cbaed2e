# cost: O(n)  space: O(n)


class Solution:
    def solve(self, values):
        return values[::-1][0]
