class Solution:
    def auditLogs(self, logs, limit, window, skew):
        requests = sorted((r for log in logs for r in log), key=lambda r: r.at)
        found = []
        for client in {r.client for r in requests}:
            times = [r.at for r in requests if r.client == client]
            finding = Finding(client, -1, -1)
            places = [at - skew for at in times]
            for j in range(limit, len(times)):
                if finding.possibleAt < 0 and times[j] - times[j - limit] < window + 2 * skew:
                    finding.possibleAt = times[j]
                places[j] = max(places[j], places[j - limit] + window)
                if finding.certainAt < 0 and places[j] > times[j] + skew:
                    finding.certainAt = times[j]
            if finding.possibleAt >= 0:
                found.append(finding)
        return sorted(found, key=lambda f: (f.possibleAt, f.client))
