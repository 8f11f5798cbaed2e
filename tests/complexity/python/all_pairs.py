# cost: O(n^2)  space: O(1)


class Solution:
    def solve(self, values):
        pairs = 0
        for i in range(len(values)):
            for j in range(i):
                if values[i] + values[j] == 7:
                    pairs += 1
        return pairs
