class Solution:
    def topEndpoints(self, calls, k):
        count, time = Counter(), Counter()
        for call in calls:
            count[call.path, call.method] += 1
            time[call.path, call.method] += call.ms
        heap = [(-count[name], -time[name], *name) for name in count]
        heapify(heap)
        out = []
        for _ in range(min(k, len(calls))):
            calls_, ms, path, method = heappop(heap)
            out.append(Endpoint(method, path, -calls_, -ms))
        return out
