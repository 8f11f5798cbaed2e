class Solution:
    def mergeShards(self, shards):
        heads = []

        def push(s, i):
            while i < len(shards[s]) and not shards[s][i].at:
                i += 1
            if i < len(shards[s]):
                heappush(heads, (shards[s][i].at, s, i))

        for s in range(len(shards)):
            push(s, 0)
        merged = []
        while heads:
            _, s, i = heappop(heads)
            merged.append(shards[s][i])
            i += 1
            while i < len(shards[s]) and not shards[s][i].at:
                merged.append(shards[s][i])
                i += 1
            push(s, i)
        return merged
