class Solution:
    def sessionize(self, events, gap):
        events = sorted(events, key=lambda e: (e.ts, e.user))
        first = events[0]
        newest = {first.user: Session(first.user, first.ts, first.ts, 1)}
        sessions = [newest[first.user]]
        for event in events[1:]:
            session = newest.get(event.user)
            if session is None or event.ts - session.end > gap:
                session = newest[event.user] = Session(event.user, event.ts, event.ts, 0)
                sessions.append(session)
            session.end = event.ts
            session.count += 1
        return sessions
