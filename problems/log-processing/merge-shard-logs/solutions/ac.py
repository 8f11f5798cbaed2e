class Solution:
    def mergeShards(self, shards: List[List[Line]]) -> List[Line]:
        heads = []
        for s, shard in enumerate(shards):
            first = 0
            while first < len(shard) and shard[first].at is None:
                first += 1
            if first < len(shard):
                heads.append((shard[first].at, s, first))
        heapify(heads)
        merged = []
        while heads:
            _, s, i = heads[0]
            shard = shards[s]
            merged.append(shard[i])
            i += 1
            while i < len(shard) and shard[i].at is None:
                merged.append(shard[i])
                i += 1
            if i < len(shard):
                heapreplace(heads, (shard[i].at, s, i))
            else:
                heappop(heads)
        return merged
