class Solution:
    def topEndpoints(self, calls, k):
        names, endpoints = [], []
        for call in calls:
            name = (call.path, call.method)
            if name not in names:
                names.append(name)
                endpoints.append(Endpoint(call.method, call.path, 0, 0))
            endpoint = endpoints[names.index(name)]
            endpoint.calls += 1
            endpoint.ms += call.ms
        endpoints.sort(key=lambda e: (-e.calls, -e.ms, e.path, e.method))
        return endpoints[:k]
