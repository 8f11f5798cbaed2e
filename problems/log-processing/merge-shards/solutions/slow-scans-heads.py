class Solution:
    def firstLines(self, shards, limit):
        position, lines = [0] * len(shards), []
        while len(lines) < limit:
            best = -1
            for i, shard in enumerate(shards):
                if position[i] < len(shard) and (
                    best < 0 or shard[position[i]] < shards[best][position[best]]
                ):
                    best = i
            lines.append(shards[best][position[best]])
            position[best] += 1
        return lines
