# cost: O(n)  space: O(n)


class Bag(list):
    def __contains__(self, value):
        return len(self) > 0 and self[-1] == value

    def insert(self, index, value):
        self.append(value)


class Solution:
    def solve(self, values):
        bag, found = Bag(), 0
        for value in values:
            found += value in bag
            bag.insert(0, value)
        return found
