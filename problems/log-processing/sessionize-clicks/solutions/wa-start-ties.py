class Solution:
    def sessionize(self, clicks, gap):
        by_user = defaultdict(list)
        for click in clicks:
            by_user[click.user].append(click)
        sessions = []
        for user, own in by_user.items():
            own.sort(key=lambda c: c.at)
            current = None
            for c in own:
                if current and c.at - current.end <= gap:
                    current.end, current.exitPage = c.at, c.page
                    current.clicks += 1
                else:
                    current = Session(user, c.at, c.at, 1, c.page, c.page)
                    sessions.append(current)
        return sorted(sessions, key=lambda s: s.start)
