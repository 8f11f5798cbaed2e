class Solution:
    def sessionize(self, events, gap):
        left, sessions = sorted(events, key=lambda e: e.ts), []
        while left:
            current, rest = [left[0]], []
            for event in left[1:]:
                if event.user == current[0].user and event.ts - current[-1].ts <= gap:
                    current.append(event)
                else:
                    rest.append(event)
            sessions.append(Session(current[0].user, current[0].ts, current[-1].ts, len(current)))
            left = rest
        return sorted(sessions, key=lambda s: (s.start, s.user))
