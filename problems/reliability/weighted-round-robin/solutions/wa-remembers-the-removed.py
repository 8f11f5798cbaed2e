class Balancer:
    def __init__(self):
        self.weights, self.credits = {}, {}

    def set(self, server, weight):
        new = server not in self.weights
        self.weights[server] = weight
        self.credits.setdefault(server, 0)
        return new

    def remove(self, server):
        if server not in self.weights:
            return False
        del self.weights[server]
        return True

    def next(self):
        return self.retry(None)

    def retry(self, failed):
        others = [server for server in self.weights if server != failed]
        if not others:
            return ""
        for server in others:
            self.credits[server] += self.weights[server]
        best = max(others, key=lambda server: self.credits[server])
        self.credits[best] -= sum(self.weights[server] for server in others)
        return best
