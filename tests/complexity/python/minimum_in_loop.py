# cost: O(n^2)  space: O(n)


class Solution:
    def solve(self, values):
        rest, out = set(enumerate(values)), 0
        while rest:
            smallest = min(rest)
            rest.remove(smallest)
            out += 1
        return out
