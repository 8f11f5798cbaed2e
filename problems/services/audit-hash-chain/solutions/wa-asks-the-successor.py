def digest(entry):
    value = 17
    for code in f"{entry.stream}:{entry.seq}:{entry.prev}:{entry.body}".encode():
        value = (value * 31 + code) & 0xFFFFFFFF
    return value


class Solution:
    def findBreaks(self, log):
        latest, broken, breaks = {}, {}, []
        for index, entry in enumerate(log):
            if entry.stream in broken:
                continue
            at, before = latest.get(entry.stream, (None, None))
            latest[entry.stream] = (index, entry)
            seq = before.seq if before else 0
            link = digest(before) if before else 0
            if entry.seq != seq + 1:
                broken[entry.stream] = (index, "sequence")
            elif entry.prev != link:
                changed = before and before.hash == entry.prev
                broken[entry.stream] = (at, "content") if changed else (index, "link")
        for stream, (index, reason) in broken.items():
            breaks.append(Break(index, stream, reason))
        return sorted(breaks, key=lambda b: b.index)
