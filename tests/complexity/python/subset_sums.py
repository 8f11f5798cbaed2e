# cost: O(2^n)  space: O(n)


class Solution:
    def solve(self, values):
        def count(i, left):
            if i == len(values):
                return left == 0
            return count(i + 1, left) + count(i + 1, left - values[i])

        return count(0, 7)
