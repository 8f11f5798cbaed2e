# cost: O(n^2)  space: O(n)


class Solution:
    def solve(self, values):
        out = []
        for value in values:
            out = out + [value]
        return len(out)
