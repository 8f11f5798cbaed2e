class Solution:
    def firstLines(self, shards, limit):
        heads = [(shard[0], i, 0) for i, shard in enumerate(shards)]
        heapify(heads)
        lines = []
        while len(lines) < limit:
            at, i, j = heappop(heads)
            lines.append(at)
            if j + 1 < len(shards[i]):
                heappush(heads, (shards[i][j + 1], i, j + 1))
        return lines
