class Solution:
    def auditLogs(self, logs, limit, window, skew):
        clients, found = {}, []
        for request in heapq.merge(*logs, key=lambda request: request.at):
            at = request.at
            if request.client not in clients:
                clients[request.client] = ([], Finding(request.client, -1, -1))
            times, finding = clients[request.client]
            if len(times) >= limit:
                if finding.possibleAt < 0 and at - times[-limit] < window + 2 * skew:
                    finding.possibleAt = at
                    found.append(finding)
                if finding.certainAt < 0 and at - times[-limit] + 2 * skew < window:
                    finding.certainAt = at
            times.append(at)
        return sorted(found, key=lambda f: (f.possibleAt, f.client))
