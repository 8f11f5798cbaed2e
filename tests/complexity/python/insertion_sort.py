# cost: O(n^2)  space: O(n)


class Solution:
    def solve(self, values):
        values = list(values)
        for i in range(1, len(values)):
            value, j = values[i], i
            while j > 0 and values[j - 1] > value:
                values[j] = values[j - 1]
                j -= 1
            values[j] = value
        return values[0]
