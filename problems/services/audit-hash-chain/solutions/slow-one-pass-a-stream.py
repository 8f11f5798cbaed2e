class Solution:
    def findBreaks(self, log):
        breaks = []
        for stream in {entry.stream for entry in log}:
            seq, link = 0, 0
            for index, entry in enumerate(log):
                if entry.stream != stream:
                    continue
                reason = self.broken_rule(entry, seq, link)
                if reason:
                    breaks.append(Break(index, stream, reason))
                    break
                seq, link = entry.seq, entry.hash
        return sorted(breaks, key=lambda b: b.index)

    def broken_rule(self, entry, seq, link):
        if entry.seq != seq + 1:
            return "sequence"
        if entry.prev != link:
            return "link"
        value = 17
        for code in f"{entry.stream}:{entry.seq}:{entry.prev}:{entry.body}".encode():
            value = (value * 31 + code) & 0xFFFFFFFF
        return "" if value == entry.hash else "content"
