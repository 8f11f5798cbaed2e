# cost: O(n^2)  space: O(n^2)


class Solution:
    def solve(self, values):
        def total(rest):
            return rest[0] + total(rest[1:]) if rest else 0

        return total(values)
