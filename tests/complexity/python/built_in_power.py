# cost: O(log n)  space: O(1)


class Solution:
    def solve(self, values):
        return pow(3, len(values), 1000003)
