class Solution:
    def peakRooms(self, meetings: List[Meeting]) -> Peak:
        change = Counter()
        for meeting in meetings:
            change[meeting.start] += 1
            change[meeting.start + meeting.length] -= 1
        best, rooms = Peak(0, 0, 0), 0
        in_peak = False
        for moment in sorted(change):
            if change[moment] == 0:
                continue
            rooms += change[moment]
            if in_peak:
                best.end = moment
                in_peak = False
            if rooms > best.rooms:
                best = Peak(rooms, moment, moment)
                in_peak = True
        return best
