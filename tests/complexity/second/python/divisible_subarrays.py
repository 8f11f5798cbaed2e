# cost: O(n)  space: O(n)


class Solution:
    def solve(self, values):
        seen = {0: 1}
        remainder = found = 0
        for value in values:
            remainder = (remainder + value) % len(values)
            found += seen.get(remainder, 0)
            seen[remainder] = seen.get(remainder, 0) + 1
        return found
