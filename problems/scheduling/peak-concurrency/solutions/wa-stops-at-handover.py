class Solution:
    def peakRooms(self, meetings):
        events = []
        for m in meetings:
            if m.length:
                events += [(m.start, 1), (m.start + m.length, -1)]
        events.sort()  # ends before starts
        best, rooms, open_ = Peak(0, 0, 0), 0, False
        for at, delta in events:
            rooms += delta
            if delta < 0 and open_:
                best.end, open_ = at, False
            if rooms > best.rooms:
                best, open_ = Peak(rooms, at, at), True
        return best
