class Solution:
    def peakRooms(self, meetings):
        moments = sorted({m.start for m in meetings} | {m.start + m.length for m in meetings})
        counts = [sum(m.start <= t < m.start + m.length for m in meetings) for t in moments]
        if not counts or max(counts) == 0:
            return Peak(0, 0, 0)
        first = counts.index(max(counts))
        after = first
        while counts[after] == counts[first]:
            after += 1
        return Peak(counts[first], moments[first], moments[after])
