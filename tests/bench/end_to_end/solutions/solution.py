from collections import defaultdict


class Solution:
    def busiest(self, users, times, gap, k):
        seen = defaultdict(list)
        for user, time in zip(users, times):
            seen[user].append(time)
        sessions = []
        for user, at in seen.items():
            at.sort()
            sessions.append((-1 - sum(b - a > gap for a, b in zip(at, at[1:])), user))
        return [user for _, user in sorted(sessions)[:k]]
