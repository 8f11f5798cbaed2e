# cost: O(n^3)  space: O(1)


class Solution:
    def solve(self, values):
        n, found = len(values), 0
        for i in range(n):
            for j in range(i):
                for k in range(j):
                    if values[i] + values[j] + values[k] == 0:
                        found += 1
        return found
