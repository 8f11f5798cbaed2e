# cost: O(n log n)  space: O(1)
# input: sorted


class Solution:
    def solve(self, values):
        return sum(bisect_left(values, value + 1) for value in values)
