# cost: O(n)  space: O(1)


class Solution:
    def solve(self, values):
        squares = (value * value for value in values)
        odd = (square for square in squares if square % 2)
        return sum(1 for _ in odd)
