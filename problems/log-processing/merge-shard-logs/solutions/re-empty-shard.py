class Solution:
    def mergeShards(self, shards):
        heads = [(shard[0].at, s, 0) for s, shard in enumerate(shards)]
        heapify(heads)
        merged = []
        while heads:
            _, s, i = heappop(heads)
            merged.append(shards[s][i])
            i += 1
            while i < len(shards[s]) and shards[s][i].at is None:
                merged.append(shards[s][i])
                i += 1
            if i < len(shards[s]):
                heappush(heads, (shards[s][i].at, s, i))
        return merged
