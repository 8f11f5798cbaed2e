class Solution:
    def auditLogs(self, logs, limit, window, skew):
        heap = [(log[0].at, i, 0) for i, log in enumerate(logs)]
        heapify(heap)
        times, places, found = defaultdict(list), defaultdict(list), {}
        while heap:
            at, i, j = heap[0]
            if j + 1 < len(logs[i]):
                heapreplace(heap, (logs[i][j + 1].at, i, j + 1))
            else:
                heappop(heap)
            client = logs[i][j].client
            own, place = times[client], at - skew
            if len(own) >= limit:
                if client not in found and at - own[-limit] < window + 2 * skew:
                    found[client] = Finding(client, at, -1)
                place = max(place, places[client][-limit] + window)
                if place > at + skew and found[client].certainAt < 0:
                    found[client].certainAt = at
            own.append(at)
            places[client].append(place)
        return sorted(found.values(), key=lambda f: (f.possibleAt, f.client))
