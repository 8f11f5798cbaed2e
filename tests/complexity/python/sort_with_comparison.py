# cost: O(n log n)  space: O(n)


class Solution:
    def solve(self, values):
        return sorted(values, key=cmp_to_key(lambda a, b: b - a))[0]
