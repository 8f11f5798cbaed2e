# cost: O(n)  space: O(1)


class Vector:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y


class Solution:
    def solve(self, values):
        total = Vector(0, 0)
        for value in values:
            total += Vector(value, 1)
        return total.x + (total == Vector(0, 0))
