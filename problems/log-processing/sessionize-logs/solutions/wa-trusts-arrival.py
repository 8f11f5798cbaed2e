class Solution:
    def sessionize(self, events, gap):
        newest, sessions = {}, []
        for event in events:
            session = newest.get(event.user)
            if session and abs(event.ts - session.end) <= gap:
                session.end = max(session.end, event.ts)
                session.count += 1
            else:
                session = Session(event.user, event.ts, event.ts, 1)
                newest[event.user] = session
                sessions.append(session)
        return sorted(sessions, key=lambda s: (s.start, s.user))
