class Balancer:
    def __init__(self):
        # Dictionaries keep the order of adding; changing a value does not move its key.
        self.weights = {}
        self.credits = {}

    def set(self, server: str, weight: int) -> bool:
        new = server not in self.weights
        self.weights[server] = weight
        self.credits.setdefault(server, 0)
        return new

    def remove(self, server: str) -> bool:
        if server not in self.weights:
            return False
        del self.weights[server], self.credits[server]
        return True

    def next(self) -> str:
        return self._choose(self.weights)

    def retry(self, failed: str) -> str:
        others = dict(self.weights)
        others.pop(failed, None)
        return self._choose(others)

    def _choose(self, weights):
        if not weights:
            return ""
        credits = self.credits
        for server, weight in weights.items():
            credits[server] += weight
        best = max(weights, key=credits.__getitem__)  # the first of equal ones
        credits[best] -= sum(weights.values())
        return best
