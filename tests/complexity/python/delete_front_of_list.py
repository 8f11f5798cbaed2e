# cost: O(n^2)  space: O(n)


class Solution:
    def solve(self, values):
        queue = list(values)
        while queue:
            del queue[0]
        return len(queue)
