# cost: O(n log n)  space: O(n)
# input: sorted


class Solution:
    def solve(self, values):
        heap = []
        for value in values:
            heapq.heappush(heap, value)
            if len(heap) > len(values) // 2:
                heapq.heappop(heap)
        return heap[0]
