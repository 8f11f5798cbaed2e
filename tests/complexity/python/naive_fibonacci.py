# cost: O(2^n)  space: O(n)


class Solution:
    def solve(self, values):
        def fibonacci(k):
            return k if k < 2 else fibonacci(k - 1) + fibonacci(k - 2)

        return fibonacci(len(values))
