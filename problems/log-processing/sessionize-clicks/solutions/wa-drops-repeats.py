class Solution:
    def sessionize(self, clicks, gap):
        seen, by_user = set(), defaultdict(list)
        for c in clicks:
            if (c.user, c.page, c.at) not in seen:
                seen.add((c.user, c.page, c.at))
                by_user[c.user].append(c)
        sessions = []
        for user, own in by_user.items():
            own.sort(key=lambda c: c.at)
            for i, c in enumerate(own):
                if i and c.at - own[i - 1].at <= gap:
                    s = sessions[-1]
                    s.end, s.exitPage, s.clicks = c.at, c.page, s.clicks + 1
                else:
                    sessions.append(Session(user, c.at, c.at, 1, c.page, c.page))
        return sorted(sessions, key=lambda s: (s.start, s.user))
