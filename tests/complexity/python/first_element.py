# cost: O(1)  space: O(1)


class Solution:
    def solve(self, values):
        return values[0] if values else -1
