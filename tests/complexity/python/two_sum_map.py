# cost: O(n)  space: O(n)


class Solution:
    def solve(self, values):
        seen = {}
        for i, value in enumerate(values):
            if -1 - value in seen:
                return seen[-1 - value]
            seen[value] = i
        return -1
