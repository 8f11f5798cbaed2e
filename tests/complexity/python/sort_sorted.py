# cost: O(n)  space: O(n)
# input: sorted


class Solution:
    def solve(self, values):
        return sorted(values)[0]
