class Solution:
    def sessionize(self, clicks, gap):
        sessions = []
        rows = sorted((c.user, c.at, c.page) for c in clicks)
        for user, at, page in rows:
            s = sessions[-1] if sessions else None
            if s is None or s.user != user or at - s.end > gap:
                sessions.append(Session(user, at, at, 1, page, page))
            else:
                s.end, s.exitPage, s.clicks = at, page, s.clicks + 1
        sessions.sort(key=lambda s: (s.start, s.user))
        return sessions
