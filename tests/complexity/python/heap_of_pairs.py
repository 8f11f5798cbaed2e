# cost: O(n^2 log n)  space: O(n^2)


class Solution:
    def solve(self, values):
        heap = []
        for a in values:
            for b in values:
                heappush(heap, a - b)
        total = 0
        while heap:
            total += heappop(heap)
        return total
