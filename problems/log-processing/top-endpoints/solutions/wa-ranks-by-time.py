class Solution:
    def topEndpoints(self, calls: List[Call], k: int) -> List[Endpoint]:
        totals = {}
        for call in calls:
            total = totals.setdefault((call.path, call.method), [0, 0])
            total[0] += 1
            total[1] += call.ms
        ranking = sorted(
            (-ms, -count, path, method) for (path, method), (count, ms) in totals.items())
        return [Endpoint(method, path, -count, -ms) for ms, count, path, method in ranking[:k]]
