# cost: O(n^2)  space: O(n)


class Solution:
    def solve(self, values):
        out = []
        for value in values:
            out.insert(0, value)
        return out[0]
