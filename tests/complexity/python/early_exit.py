# cost: O(n)  space: O(1)
# input: sorted


class Solution:
    def solve(self, values):
        for i in range(len(values) - 1):
            if values[i] > values[i + 1]:
                return 0
        return 1
