class Solution:
    def mergeShards(self, shards):
        timed = []
        latest = None
        for shard in shards:
            for line in shard:
                if line.at is not None:
                    latest = line.at
                if latest is not None:
                    timed.append((latest, line))
        timed.sort(key=lambda pair: pair[0])
        return [line for _, line in timed]
