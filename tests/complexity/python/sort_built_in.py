# cost: O(n log n)  space: O(n)


class Solution:
    def solve(self, values):
        return sorted(values)[len(values) // 2]
