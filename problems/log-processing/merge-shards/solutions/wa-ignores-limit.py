class Solution:
    def firstLines(self, shards, limit):
        return sorted(at for shard in shards for at in shard)
