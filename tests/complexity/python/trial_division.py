# cost: O(sqrt(n))  space: O(1)


class Solution:
    def solve(self, values):
        n, divisors, d = len(values), 0, 1
        while d * d <= n:
            if n % d == 0:
                divisors += 1 if d * d == n else 2
            d += 1
        return divisors
