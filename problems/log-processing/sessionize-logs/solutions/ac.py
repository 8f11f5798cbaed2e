class Solution:
    def sessionize(self, events: List[Event], gap: int) -> List[Session]:
        newest, sessions = {}, []
        for event in sorted(events, key=lambda e: (e.ts, e.user)):
            session = newest.get(event.user)
            if session is None or event.ts - session.end > gap:
                session = Session(event.user, event.ts, event.ts, 0)
                newest[event.user] = session
                sessions.append(session)
            session.end = event.ts
            session.count += 1
        return sessions
