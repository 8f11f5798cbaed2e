class Solution:
    def sessionize(self, clicks, gap):
        sessions = []
        for user in {c.user for c in clicks}:
            own = sorted((c for c in clicks if c.user == user), key=lambda c: c.at)
            for i, c in enumerate(own):
                if i == 0 or c.at - own[i - 1].at > gap:
                    sessions.append(Session(user, c.at, c.at, 0, c.page, c.page))
                sessions[-1].end = c.at
                sessions[-1].exitPage = c.page
                sessions[-1].clicks += 1
        return sorted(sessions, key=lambda s: (s.start, s.user))
