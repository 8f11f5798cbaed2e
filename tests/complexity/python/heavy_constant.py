# cost: O(n)  space: O(1)


class Solution:
    def solve(self, values):
        total = 0
        for value in values:
            for bit in range(32):
                total += value >> bit & 1
        return total
