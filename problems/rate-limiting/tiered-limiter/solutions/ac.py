class TieredLimiter:
    def __init__(self, rules):
        # Each group of each rule has a ring of its latest admitted times, at most `limit` of them.
        self.rules = [(rule.by, rule.limit, rule.window) for rule in rules]
        self.rings = {}

    def request(self, user: str, network: str, route: str, now: int) -> int:
        rings = self._rings(user, network, route)
        wait = 0
        for (_, _, window), ring in zip(self.rules, rings):
            # A full ring's oldest time is the one that has to be out of the window.
            if len(ring) == ring.maxlen:
                wait = max(wait, ring[0] + window - now)
        if wait == 0:
            for ring in rings:
                ring.append(now)
        return wait

    def remaining(self, user: str, network: str, route: str, now: int) -> int:
        least = None
        for (_, limit, window), ring in zip(self.rules, self._rings(user, network, route)):
            while ring and ring[0] <= now - window:
                ring.popleft()
            if least is None or limit - len(ring) < least:
                least = limit - len(ring)
        return least

    def _rings(self, user, network, route):
        groups = {"user": user, "network": network, "route": route, "all": None,
                  "user+route": (user, route)}
        rings = []
        for number, (by, limit, _) in enumerate(self.rules):
            key = (number, groups[by])
            if key not in self.rings:
                self.rings[key] = deque(maxlen=limit)
            rings.append(self.rings[key])
        return rings
