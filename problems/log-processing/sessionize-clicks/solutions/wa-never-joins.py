class Solution:
    def sessionize(self, clicks, gap):
        by_user = defaultdict(list)
        for c in clicks:
            for piece in by_user[c.user]:
                if piece[0].at - gap <= c.at <= piece[-1].at + gap:
                    insort_right(piece, c, key=lambda x: x.at)
                    break
            else:
                by_user[c.user].append([c])
        sessions = [Session(user, p[0].at, p[-1].at, len(p), p[0].page, p[-1].page)
                    for user, pieces in by_user.items() for p in pieces]
        return sorted(sessions, key=lambda s: (s.start, s.user))
