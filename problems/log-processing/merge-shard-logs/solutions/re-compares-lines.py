class Solution:
    def mergeShards(self, shards):
        heads = []

        def push(shard, i):
            while i < len(shard) and shard[i].at is None:
                i += 1
            if i < len(shard):
                heappush(heads, (shard[i].at, shard[i], shard, i))

        for shard in shards:
            push(shard, 0)
        merged = []
        while heads:
            _, line, shard, i = heappop(heads)
            merged.append(line)
            i += 1
            while i < len(shard) and shard[i].at is None:
                merged.append(shard[i])
                i += 1
            push(shard, i)
        return merged
