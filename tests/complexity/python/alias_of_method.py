# cost: O(n^2)  space: O(n)


class Solution:
    def solve(self, values):
        queue = list(values)
        take = queue.pop
        total = 0
        for _ in range(len(values)):
            total += take(0)
        return total
