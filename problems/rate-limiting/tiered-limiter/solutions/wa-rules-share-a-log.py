class TieredLimiter:
    def __init__(self, rules):
        self.rules = rules
        self.logs = {rule.by: defaultdict(deque) for rule in rules}

    def log(self, i, user, network, route, now):
        by = self.rules[i].by
        group = {"user": user, "network": network, "route": route, "all": ""}.get(by, (user, route))
        log = self.logs[by][group]
        while log and log[0] <= now - self.rules[i].window:
            log.popleft()
        return log

    def request(self, user, network, route, now):
        logs = [self.log(i, user, network, route, now) for i in range(len(self.rules))]
        wait = max(log[0] + rule.window - now if len(log) >= rule.limit else 0
                   for rule, log in zip(self.rules, logs))
        if wait == 0:
            for log in logs:
                log.append(now)
        return wait

    def remaining(self, user, network, route, now):
        return min(rule.limit - len(self.log(i, user, network, route, now))
                   for i, rule in enumerate(self.rules))
