# cost: O(n log n)  space: O(n)


class Solution:
    def solve(self, values):
        low, high, total = [], [], 0
        for value in values:
            heapq.heappush(low, -heapq.heappushpop(high, value))
            if len(low) > len(high):
                heapq.heappush(high, -heapq.heappop(low))
            total += high[0]
        return total
