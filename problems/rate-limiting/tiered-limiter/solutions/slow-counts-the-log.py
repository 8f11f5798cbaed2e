class TieredLimiter:
    def __init__(self, rules):
        self.rules = rules
        self.logs = [defaultdict(list) for _ in rules]

    def log(self, i, user, network, route):
        groups = {"user": user, "network": network, "route": route, "all": ""}
        return self.logs[i][groups.get(self.rules[i].by, (user, route))]

    def inside(self, i, user, network, route, now):
        border = now - self.rules[i].window
        return [at for at in self.log(i, user, network, route) if at > border]

    def request(self, user, network, route, now):
        wait = 0
        for i, rule in enumerate(self.rules):
            inside = self.inside(i, user, network, route, now)
            if len(inside) >= rule.limit:
                wait = max(wait, inside[0] + rule.window - now)
        if wait == 0:
            for i in range(len(self.rules)):
                self.log(i, user, network, route).append(now)
        return wait

    def remaining(self, user, network, route, now):
        return min(rule.limit - len(self.inside(i, user, network, route, now))
                   for i, rule in enumerate(self.rules))
