# cost: O(n^2)  space: O(n)


class Solution:
    def solve(self, values):
        places = {i: i for i in range(len(values))}
        return sum(i in places.values() for i in range(len(values)))
