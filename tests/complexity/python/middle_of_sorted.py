# cost: O(1)  space: O(1)
# input: sorted


class Solution:
    def solve(self, values):
        return (values[len(values) // 2] + values[-1]) // 2
