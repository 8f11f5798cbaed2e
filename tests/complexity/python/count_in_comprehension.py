# cost: O(n^2)  space: O(n)


class Solution:
    def solve(self, values):
        return max([values.count(value) for value in values])
