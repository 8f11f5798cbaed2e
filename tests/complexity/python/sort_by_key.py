# cost: O(n log n)  space: O(n)


class Solution:
    def solve(self, values):
        ordered = list(values)
        ordered.sort(key=lambda value: (value % 1000, -value), reverse=True)
        return ordered[0]
