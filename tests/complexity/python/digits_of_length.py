# cost: O(log n)  space: O(1)


class Solution:
    def solve(self, values):
        n, total = len(values), 0
        while n > 0:
            n, digit = divmod(n, 2)
            total += digit
        return total
