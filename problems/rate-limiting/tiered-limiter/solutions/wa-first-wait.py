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
        logs = [self.log(i, user, network, route, now) for i in range(len(self.rules))]
        for rule, log in zip(self.rules, logs):
            if len(log) >= rule.limit:
                return log[0] + rule.window - now
        for log in logs:
            log.append(now)
        return 0

    def remaining(self, user, network, route, now):
        return min(rule.limit - len(self.log(i, user, network, route, now))
                   for i, rule in enumerate(self.rules))
