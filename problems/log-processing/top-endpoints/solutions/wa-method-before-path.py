class Solution:
    def topEndpoints(self, calls, k):
        count, time = Counter(), Counter()
        for call in calls:
            name = call.method + " " + call.path
            count[name] += 1
            time[name] += call.ms
        names = heapq.nsmallest(k, count, key=lambda name: (-count[name], -time[name], name))
        return [Endpoint(*name.split(" "), count[name], time[name]) for name in names]
