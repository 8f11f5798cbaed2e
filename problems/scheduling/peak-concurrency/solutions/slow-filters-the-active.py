class Solution:
    def peakRooms(self, meetings):
        moments = sorted({m.start for m in meetings} | {m.start + m.length for m in meetings})
        ordered = deque(sorted((m for m in meetings if m.length), key=lambda m: m.start))
        active, best, open_ = [], Peak(0, 0, 0), False
        for at in moments:
            active = [m for m in active if at < m.start + m.length]
            while ordered and ordered[0].start == at:
                active.append(ordered.popleft())
            if open_ and len(active) != best.rooms:
                best.end, open_ = at, False
            if len(active) > best.rooms:
                best, open_ = Peak(len(active), at, at), True
        return best
