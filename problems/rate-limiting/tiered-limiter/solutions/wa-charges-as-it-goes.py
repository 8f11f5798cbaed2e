class TieredLimiter:
    def __init__(self, rules):
        self.rules = rules
        self.logs = [defaultdict(deque) for _ in rules]

    def log(self, i, user, network, route, now):
        by = self.rules[i].by
        group = {"user": user, "network": network, "route": route, "all": ""}.get(by, (user, route))
        log = self.logs[i][group]
        while log and log[0] <= now - self.rules[i].window:
            log.popleft()
        return log

    def request(self, user, network, route, now):
        wait = 0
        for i, rule in enumerate(self.rules):
            log = self.log(i, user, network, route, now)
            if len(log) < rule.limit:
                log.append(now)
            else:
                wait = max(wait, log[0] + rule.window - now)
        return wait

    def remaining(self, user, network, route, now):
        return min(rule.limit - len(self.log(i, user, network, route, now))
                   for i, rule in enumerate(self.rules))
