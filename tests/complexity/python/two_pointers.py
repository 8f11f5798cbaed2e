# cost: O(n)  space: O(1)
# input: sorted


class Solution:
    def solve(self, values):
        low, high, pairs = 0, len(values) - 1, 0
        while low < high:
            total = values[low] + values[high]
            pairs += total % 7 == 0
            if total < values[-1]:
                low += 1
            else:
                high -= 1
        return pairs
