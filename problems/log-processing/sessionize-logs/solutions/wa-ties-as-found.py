class Solution:
    def sessionize(self, events, gap):
        times = {}
        for event in events:
            times.setdefault(event.user, []).append(event.ts)
        sessions = []
        for user, stamps in times.items():
            stamps.sort()
            for i, ts in enumerate(stamps):
                if i == 0 or ts - stamps[i - 1] > gap:
                    sessions.append(Session(user, ts, ts, 0))
                sessions[-1].end = ts
                sessions[-1].count += 1
        return sorted(sessions, key=lambda s: s.start)
