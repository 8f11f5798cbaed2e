class TieredLimiter:
    def __init__(self, rules):
        self.rules = rules
        self.admitted = []  # (user, network, route, when)

    def counts(self, user, network, route, now):
        """For each rule, how many admitted requests count at `now`."""
        result = []
        for rule in self.rules:
            n = 0
            for u, w, r, when in self.admitted:
                if rule.by in ("user", "user+route") and u != user:
                    continue
                if rule.by in ("route", "user+route") and r != route:
                    continue
                if rule.by == "network" and w != network:
                    continue
                n += now - rule.window < when
            result.append(n)
        return result

    def remaining(self, user, network, route, now):
        counts = self.counts(user, network, route, now)
        return min(rule.limit - n for rule, n in zip(self.rules, counts))

    def request(self, user, network, route, now):
        if self.remaining(user, network, route, now) > 0:
            self.admitted.append((user, network, route, now))
            return 0
        # Something changes only when an admitted request leaves the window of a rule.
        moments = {a[3] + rule.window for a in self.admitted for rule in self.rules}
        for moment in sorted(moments):
            if moment > now and self.remaining(user, network, route, moment) > 0:
                return moment - now
