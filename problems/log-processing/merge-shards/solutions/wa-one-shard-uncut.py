class Solution:
    def firstLines(self, shards, limit):
        if len(shards) == 1:
            return shards[0]
        return list(itertools.islice(heapq.merge(*shards), limit))
