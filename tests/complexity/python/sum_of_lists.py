# cost: O(n^2)  space: O(n)


class Solution:
    def solve(self, values):
        return len(sum([[value] for value in values], []))
