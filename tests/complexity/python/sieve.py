# cost: O(n)  space: O(n)


class Solution:
    def solve(self, values):
        n = len(values)
        prime = bytearray([1]) * (n + 1)
        for p in range(2, n + 1):
            if p * p > n:
                break
            if prime[p]:
                for multiple in range(p * p, n + 1, p):
                    prime[multiple] = 0
        return sum(prime)
