# cost: O(sqrt(n))  space: O(1)
# input: sorted


class Solution:
    def solve(self, values):
        n = len(values)
        step = max(1, math.isqrt(n))
        at = 0
        while at + step < n and values[at + step] <= values[-1]:
            at += step
        while at < n - 1 and values[at] < values[-1]:
            at += 1
        return at
