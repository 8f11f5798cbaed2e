# cost: O(n log n)  space: O(n)
# input: sorted
from heapq import heapify, heappop, heapreplace


class Solution:
    def solve(self, values):
        shards = max(1, len(values) // 4)
        logs = [values[shard::shards] for shard in range(shards)]
        heads = [(log[0], shard, 0) for shard, log in enumerate(logs)]
        heapify(heads)
        merged = []
        while heads:
            value, shard, at = heads[0]
            merged.append(value)
            if at + 1 < len(logs[shard]):
                heapreplace(heads, (logs[shard][at + 1], shard, at + 1))
            else:
                heappop(heads)
        return merged[len(merged) // 2]
