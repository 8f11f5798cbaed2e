# cost: O(n log n)  space: O(n)
from collections import Counter
from heapq import heapify, heappop, heappush


class Solution:
    def solve(self, values):
        waiting = [(-count, value) for value, count in Counter(values).items()]
        heapify(waiting)
        line = []
        held = None
        while waiting:
            count, value = heappop(waiting)
            line.append(value)
            if held is not None:
                heappush(waiting, held)
            held = (count + 1, value) if count + 1 < 0 else None
        return len(line) if held is None else -1
