# cost: O(2^n)  space: O(2^n)


class Solution:
    def solve(self, values):
        sums = [0]
        for value in values:
            sums += [one + value for one in sums]
        return len(sums)
