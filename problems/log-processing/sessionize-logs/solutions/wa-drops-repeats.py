class Solution:
    def sessionize(self, events, gap):
        times = {}
        for event in events:
            times.setdefault(event.user, set()).add(event.ts)
        sessions = []
        for user, stamps in times.items():
            last = None
            for ts in sorted(stamps):
                if last is None or ts - last > gap:
                    sessions.append(Session(user, ts, ts, 0))
                sessions[-1].end = last = ts
                sessions[-1].count += 1
        return sorted(sessions, key=lambda s: (s.start, s.user))
