class Solution:
    def topEndpoints(self, calls, k):
        endpoints = []
        for method, path in {(c.method, c.path) for c in calls}:
            own = [c.ms for c in calls if c.method == method and c.path == path]
            endpoints.append(Endpoint(method, path, len(own), sum(own)))

        def ahead(a, b):
            if a.calls != b.calls:
                return a.calls > b.calls
            if a.ms != b.ms:
                return a.ms > b.ms
            if a.path != b.path:
                return a.path < b.path
            return a.method < b.method

        places = [None] * len(endpoints)
        for e in endpoints:
            places[sum(ahead(other, e) for other in endpoints)] = e
        return places[:k]
