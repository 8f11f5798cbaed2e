# cost: O(n)  space: O(1)
from heapq import heappush, heapreplace


class Solution:
    def solve(self, values):
        largest = []
        for value in values:
            if len(largest) < 10:
                heappush(largest, value)
            elif value > largest[0]:
                heapreplace(largest, value)
        return sum(largest)
