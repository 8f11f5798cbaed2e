# cost: O(n log n)  space: O(n)
# input: sorted


class Solution:
    def solve(self, values):
        tails = []
        for value in values:
            low, high = 0, len(tails)
            while low < high:
                middle = (low + high) // 2
                if tails[middle] < value:
                    low = middle + 1
                else:
                    high = middle
            tails[low:low + 1] = [value]
        return len(tails)
