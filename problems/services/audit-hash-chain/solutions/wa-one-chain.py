class Solution:
    def findBreaks(self, log):
        breaks, broken = [], set()
        seq, link = 0, 0
        for index, entry in enumerate(log):
            if entry.stream not in broken:
                reason = self.broken_rule(entry, seq, link)
                if reason:
                    broken.add(entry.stream)
                    breaks.append(Break(index, entry.stream, reason))
            seq, link = entry.seq, entry.hash
        return breaks

    def broken_rule(self, entry, seq, link):
        if entry.seq != seq + 1:
            return "sequence"
        if entry.prev != link:
            return "link"
        value = 17
        for code in f"{entry.stream}:{entry.seq}:{entry.prev}:{entry.body}".encode():
            value = (value * 31 + code) & 0xFFFFFFFF
        return "" if value == entry.hash else "content"
