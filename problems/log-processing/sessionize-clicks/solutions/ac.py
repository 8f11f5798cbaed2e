class Solution:
    def sessionize(self, clicks: List[Click], gap: int) -> List[Session]:
        newest = {}
        sessions = []
        for click in sorted(clicks, key=lambda c: c.at):
            session = newest.get(click.user)
            if session is None or click.at - session.end > gap:
                session = Session(click.user, click.at, click.at, 0, click.page, click.page)
                newest[click.user] = session
                sessions.append(session)
            session.end = click.at
            session.exitPage = click.page
            session.clicks += 1
        sessions.sort(key=lambda s: (s.start, s.user))
        return sessions
