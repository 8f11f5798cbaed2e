class Solution:
    def findBreaks(self, log):
        latest = {}  # stream -> (seq, hash) of its latest entry
        breaks = []
        for index, entry in enumerate(log):
            reason = self.broken_rule(entry, *latest.get(entry.stream, (0, 0)))
            latest[entry.stream] = (entry.seq, entry.hash)
            if reason:
                breaks.append(Break(index, entry.stream, reason))
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
