# cost: O(n)  space: O(n)


class Solution:
    def solve(self, values):
        return len([value for value in values if value % 3])
