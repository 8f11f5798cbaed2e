class Solution:
    def auditLogs(self, logs, limit, window, skew):
        clients, found = {}, []
        for request in heapq.merge(*logs, key=lambda request: request.at):
            at = request.at
            if request.client not in clients:
                clients[request.client] = ([], [], Finding(request.client, -1, -1))
            times, places, finding = clients[request.client]
            place = at - skew
            if len(times) >= limit:
                if finding.possibleAt < 0 and at - times[-limit] < window + 2 * skew:
                    finding.possibleAt = at
                    found.append(finding)
                place = max(place, places[-limit] + window)
            if finding.certainAt < 0 and place > at + skew:
                finding.certainAt = at
            times.append(at)
            places.append(place)
        return found
