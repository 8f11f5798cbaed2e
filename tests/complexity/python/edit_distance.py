# cost: O(n^2)  space: O(n)


class Solution:
    def solve(self, values):
        a = [value % 5 for value in values]
        b = a[::-1]
        row = list(range(len(b) + 1))
        for i, x in enumerate(a, 1):
            last, row[0] = row[0], i
            for j, y in enumerate(b, 1):
                last, row[j] = row[j], min(last + (x != y), row[j] + 1, row[j - 1] + 1)
        return row[-1]
