class Solution:
    def auditLogs(self, logs, limit, window, skew):
        found = {}
        for log in logs:
            self.audit(log, limit, window, skew, found)
        return sorted(found.values(), key=lambda f: (f.possibleAt, f.client))

    def audit(self, log, limit, window, skew, found):
        clients = {}
        for request in log:
            at = request.at
            if request.client not in clients:
                clients[request.client] = ([], [], Finding(request.client, -1, -1))
            times, places, finding = clients[request.client]
            place = at - skew
            if len(times) >= limit:
                if finding.possibleAt < 0 and at - times[-limit] < window + 2 * skew:
                    finding.possibleAt = at
                    found.setdefault(request.client, finding)
                place = max(place, places[-limit] + window)
            if finding.certainAt < 0 and place > at + skew:
                finding.certainAt = at
            times.append(at)
            places.append(place)
