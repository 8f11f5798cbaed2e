class Solution:
    def sessionize(self, events, gap):
        newest, sessions = {}, []
        for event in sorted(events, key=lambda e: (e.ts, e.user)):
            session = newest.get(event.user)
            if session and event.ts - session.end < gap:
                session.end = event.ts
                session.count += 1
            else:
                session = Session(event.user, event.ts, event.ts, 1)
                newest[event.user] = session
                sessions.append(session)
        return sessions
