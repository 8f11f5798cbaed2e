class Solution:
    def mergeShards(self, shards):
        entries = []
        for shard in shards:
            own = []
            for line in shard:
                if line.at is not None:
                    own.append([line])
                elif own:
                    own[-1].append(line)
            for entry in own:
                place = 0
                while place < len(entries) and entries[place][0].at <= entry[0].at:
                    place += 1
                entries.insert(place, entry)
        return [line for entry in entries for line in entry]
