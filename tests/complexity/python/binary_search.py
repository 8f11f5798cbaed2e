# cost: O(log n)  space: O(1)
# input: sorted


class Solution:
    def solve(self, values):
        target = values[-1] + 1
        low, high = 0, len(values)
        while low < high:
            middle = (low + high) // 2
            if values[middle] < target:
                low = middle + 1
            else:
                high = middle
        return low
