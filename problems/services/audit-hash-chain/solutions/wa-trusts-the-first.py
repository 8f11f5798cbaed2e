class Solution:
    def findBreaks(self, log):
        latest = {}  # stream -> (seq, hash) of its latest entry; None once it is broken
        breaks = []
        for index, entry in enumerate(log):
            before = latest.get(entry.stream, (entry.seq - 1, entry.prev))
            if before is None:
                continue
            reason = self.broken_rule(entry, *before)
            latest[entry.stream] = None if reason else (entry.seq, entry.hash)
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
