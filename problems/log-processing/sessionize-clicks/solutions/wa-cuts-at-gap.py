class Solution:
    def sessionize(self, clicks, gap):
        by_user = defaultdict(list)
        for click in sorted(clicks, key=lambda c: c.at):
            by_user[click.user].append(click)
        sessions = []
        for user, own in by_user.items():
            start = 0
            for i in range(1, len(own) + 1):
                if i == len(own) or own[i].at - own[i - 1].at >= gap:
                    a, b = own[start], own[i - 1]
                    sessions.append(Session(user, a.at, b.at, i - start, a.page, b.page))
                    start = i
        return sorted(sessions, key=lambda s: (s.start, s.user))
