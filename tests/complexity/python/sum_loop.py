# cost: O(n)  space: O(1)


class Solution:
    def solve(self, values):
        total = 0
        for value in values:
            total += value
        return total
