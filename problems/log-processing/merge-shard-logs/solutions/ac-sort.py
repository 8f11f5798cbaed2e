class Solution:
    def mergeShards(self, shards: List[List[Line]]) -> List[Line]:
        entries = []
        for shard in shards:
            entry = None
            for line in shard:
                if line.at is not None:
                    entry = [line]
                    entries.append(entry)
                elif entry is not None:
                    entry.append(line)
        entries.sort(key=lambda e: e[0].at)  # stable: shard by shard, each in its order
        return [line for entry in entries for line in entry]
