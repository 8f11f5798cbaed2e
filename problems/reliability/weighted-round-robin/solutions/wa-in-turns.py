class Balancer:
    def __init__(self):
        self.weights, self.turn, self.used = {}, 0, 0

    def set(self, server, weight):
        new = server not in self.weights
        self.weights[server] = weight
        return new

    def remove(self, server):
        return self.weights.pop(server, None) is not None

    def next(self):
        return self.retry(None)

    def retry(self, failed):
        servers = [server for server in self.weights if server != failed]
        if not servers:
            return ""
        self.turn %= len(servers)
        server = servers[self.turn]
        self.used += 1
        if self.used >= self.weights[server]:
            self.turn, self.used = self.turn + 1, 0
        return server
