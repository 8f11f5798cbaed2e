# cost: O(log n)  space: O(1)


class Solution:
    def solve(self, values):
        base, exponent, result = 3, len(values), 1
        while exponent:
            if exponent & 1:
                result = result * base % 1000003
            base = base * base % 1000003
            exponent >>= 1
        return result
