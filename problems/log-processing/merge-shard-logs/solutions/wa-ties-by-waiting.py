class Solution:
    def mergeShards(self, shards):
        order = itertools.count()
        heads = []

        def push(shard, i):
            while i < len(shard) and shard[i].at is None:
                i += 1
            if i < len(shard):
                heappush(heads, (shard[i].at, next(order), shard, i))

        for shard in shards:
            push(shard, 0)
        merged = []
        while heads:
            _, _, shard, i = heappop(heads)
            merged.append(shard[i])
            for j in range(i + 1, len(shard)):
                if shard[j].at is not None:
                    break
                merged.append(shard[j])
            push(shard, i + 1)
        return merged
