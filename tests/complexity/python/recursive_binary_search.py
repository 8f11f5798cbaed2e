# cost: O(log n)  space: O(log n)
# input: sorted


class Solution:
    def solve(self, values):
        def search(low, high):
            if low >= high:
                return low
            middle = (low + high) // 2
            if values[middle] < values[-1]:
                return search(middle + 1, high)
            return search(low, middle)

        return search(0, len(values))
