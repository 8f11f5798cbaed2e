class Solution:
    def firstLines(self, shards: List[List[int]], limit: int) -> List[int]:
        heads = [(shard[0], i, 0) for i, shard in enumerate(shards) if shard]
        heapify(heads)
        lines = []
        while len(lines) < limit:
            at, i, j = heads[0]
            lines.append(at)
            if j + 1 < len(shards[i]):
                heapreplace(heads, (shards[i][j + 1], i, j + 1))
            else:
                heappop(heads)
        return lines
