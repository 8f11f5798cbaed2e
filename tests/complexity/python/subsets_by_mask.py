# cost: O(2^n)  space: O(1)


class Solution:
    def solve(self, values):
        total = 0
        for mask in range(1 << len(values)):
            total ^= mask
        return total
