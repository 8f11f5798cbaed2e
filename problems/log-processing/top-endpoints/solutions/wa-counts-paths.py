class Solution:
    def topEndpoints(self, calls, k):
        totals = {}
        for call in calls:
            endpoint = totals.setdefault(call.path, Endpoint(call.method, call.path, 0, 0))
            endpoint.calls += 1
            endpoint.ms += call.ms
        ranking = sorted(totals.values(), key=lambda e: (-e.calls, -e.ms, e.path, e.method))
        return ranking[:k]
