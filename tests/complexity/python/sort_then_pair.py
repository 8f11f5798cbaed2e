# cost: O(n log n)  space: O(n)


class Solution:
    def solve(self, values):
        ordered = sorted(values)
        return min(b - a for a, b in zip(ordered, ordered[1:]))
