class Solution:
    def auditLogs(self, logs, limit, window, skew):
        requests = [r for log in logs for r in log]
        found = []
        for client in sorted({r.client for r in requests}):
            times = sorted(r.at for r in requests if r.client == client)
            possible = certain = -1
            for t in sorted(set(times)):
                some = [at for at in times if at <= t]
                if possible == -1 and self.can_break(some, limit, window, skew):
                    possible = t
                if certain == -1 and not self.can_keep(some, [], limit, window, skew):
                    certain = t
            if possible != -1:
                found.append(Finding(client, possible, certain))
        found.sort(key=lambda f: f.possibleAt)
        return found

    def can_break(self, times, limit, window, skew):
        """Is there a window that more than `limit` requests can get into?"""
        for begin in range(times[0] - skew, times[-1] + skew + 1):
            inside = [at for at in times if at + skew >= begin and at - skew < begin + window]
            if len(inside) > limit:
                return True
        return False

    def can_keep(self, times, chosen, limit, window, skew):
        """Is there a choice for the remaining times that breaks nothing?"""
        ordered = sorted(chosen)
        for i in range(len(ordered) - limit):
            if ordered[i + limit] - ordered[i] < window:
                return False
        if len(chosen) == len(times):
            return True
        at = times[len(chosen)]
        return any(self.can_keep(times, chosen + [true], limit, window, skew)
                   for true in range(at - skew, at + skew + 1))
