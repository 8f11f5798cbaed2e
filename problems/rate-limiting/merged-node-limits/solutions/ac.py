class Solution:
    def auditLogs(self, logs, limit: int, window: int, skew: int):
        clients = {}
        merged = sorted(((r.at, r.client) for log in logs for r in log), key=lambda pair: pair[0])
        for at, client in merged:
            if client not in clients:
                clients[client] = [deque(maxlen=limit), deque(maxlen=limit), Finding(client, -1, -1)]
            times, places, finding = clients[client]
            place = at - skew
            if len(times) == limit:
                if finding.possibleAt == -1 and times[0] + skew > at - skew - window:
                    finding.possibleAt = at
                place = max(place, places[0] + window)
                if finding.certainAt == -1 and place > at + skew:
                    finding.certainAt = at
            times.append(at)
            places.append(place)
        found = [finding for _, _, finding in clients.values() if finding.possibleAt != -1]
        return sorted(found, key=lambda f: (f.possibleAt, f.client))
