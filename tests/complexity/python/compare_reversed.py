# cost: O(n^2)  space: O(n)


class Solution:
    def solve(self, values):
        same = 0
        zeros = [0] * len(values)
        for _ in values:
            same += zeros == zeros[::-1]
        return same
