# cost: O(n)  space: O(n)


class Solution:
    def solve(self, values):
        def total(i):
            if i == len(values):
                return 0
            return values[i] + total(i + 1)

        return total(0)
