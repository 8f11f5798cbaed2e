# cost: O(n^2)  space: O(n)


class Solution:
    def solve(self, values):
        values = list(values)
        for end in range(len(values) - 1, 0, -1):
            for i in range(end):
                if values[i] > values[i + 1]:
                    values[i], values[i + 1] = values[i + 1], values[i]
        return values[0]
