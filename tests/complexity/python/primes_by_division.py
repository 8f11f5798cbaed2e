# cost: O(n sqrt(n))  space: O(1)


class Solution:
    def solve(self, values):
        total = 0
        for k in range(1, len(values) + 1):
            d = 1
            while d * d <= k:
                total += k % d == 0
                d += 1
        return total
