# cost: O(log n)  space: O(1)
# input: sorted


class Solution:
    def solve(self, values):
        target = values[3 * len(values) // 4]
        bound = 1
        while bound < len(values) and values[bound] < target:
            bound *= 2
        low, high = bound // 2, min(bound, len(values) - 1)
        while low < high:
            middle = (low + high) // 2
            if values[middle] < target:
                low = middle + 1
            else:
                high = middle
        return low
