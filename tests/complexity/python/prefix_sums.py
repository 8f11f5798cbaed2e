# cost: O(n)  space: O(n)


class Solution:
    def solve(self, values):
        sums = [0]
        for value in values:
            sums.append(sums[-1] + value)
        return sums[-1]
