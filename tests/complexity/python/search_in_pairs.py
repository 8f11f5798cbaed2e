# cost: O(n^2 log n)  space: O(1)
# input: sorted


class Solution:
    def solve(self, values):
        found = 0
        for i in range(len(values)):
            for j in range(len(values)):
                target, low, high = values[i] - values[j], 0, len(values)
                while low < high:
                    middle = (low + high) // 2
                    if values[middle] < target:
                        low = middle + 1
                    else:
                        high = middle
                found += low < len(values) and values[low] == target
        return found
