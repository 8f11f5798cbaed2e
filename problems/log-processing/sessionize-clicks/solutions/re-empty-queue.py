class Solution:
    def sessionize(self, clicks, gap):
        clicks.sort(key=lambda c: (c.user, c.at))
        first = last = clicks[0]
        count, sessions = 1, []
        for c in clicks[1:]:
            if c.user != last.user or c.at - last.at > gap:
                sessions.append(Session(first.user, first.at, last.at, count, first.page, last.page))
                first, count = c, 0
            last = c
            count += 1
        sessions.append(Session(first.user, first.at, last.at, count, first.page, last.page))
        sessions.sort(key=lambda s: (s.start, s.user))
        return sessions
