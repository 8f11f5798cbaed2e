# cost: O(n^2)  space: O(n)


class Solution:
    def solve(self, values):
        ordered = []
        for value in values:
            insort(ordered, value)
        return ordered[0]
