# cost: O(n log n)  space: O(n)


class Solution:
    def solve(self, values):
        heap = list(values)
        heapify(heap)
        total = 0
        while heap:
            total += heappop(heap)
        return total
