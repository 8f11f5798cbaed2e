# cost: O(log n)  space: O(1)
# input: sorted


class Solution:
    def solve(self, values):
        return bisect_left(values, values[0]) + bisect.bisect_right(values, values[-1])
