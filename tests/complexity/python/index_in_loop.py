# cost: O(n^2)  space: O(n)


class Solution:
    def solve(self, values):
        order = list(range(len(values)))
        return sum(order.index(i) for i in range(len(values)))
