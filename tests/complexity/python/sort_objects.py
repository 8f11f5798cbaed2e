# cost: O(n log n)  space: O(n)


class Item:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return self.value < other.value


class Solution:
    def solve(self, values):
        return min(sorted(Item(value) for value in values)).value
