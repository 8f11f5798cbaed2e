# cost: O(n^2)  space: O(n)


class Solution:
    def solve(self, values):
        queue, total = list(values), 0
        while queue:
            total += queue.pop(0)
        return total
