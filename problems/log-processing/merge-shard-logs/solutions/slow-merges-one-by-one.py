class Solution:
    def mergeShards(self, shards):
        merged = []
        for shard in shards:
            entries = []
            for line in shard:
                if line.at is not None:
                    entries.append([line])
                elif entries:
                    entries[-1].append(line)
            merged = self.merge(merged, entries)
        return [line for entry in merged for line in entry]

    def merge(self, a, b):
        out, i, j = [], 0, 0
        while i < len(a) or j < len(b):
            if j == len(b) or (i < len(a) and a[i][0].at <= b[j][0].at):
                out.append(a[i])
                i += 1
            else:
                out.append(b[j])
                j += 1
        return out
