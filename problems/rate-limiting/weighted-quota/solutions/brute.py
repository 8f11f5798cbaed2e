class QuotaMeter:
    def __init__(self, limit, window, grace):
        self.limit, self.window, self.grace = limit, window, grace
        self.charges = []  # [tenant, time, remains]; the tenant of a refused one is None

    def used(self, tenant, now):
        return sum(c[2] for c in self.charges if c[0] == tenant and now - self.window < c[1])

    def charge(self, tenant, cost, now):
        left = self.limit - self.used(tenant, now) - cost
        self.charges.append([tenant if left >= 0 else None, now, cost])
        return max(left, -1)

    def refund(self, charge, amount, now):
        tenant, at, remains = self.charges[charge]
        if tenant is None or now > at + self.grace or amount > remains:
            return False
        self.charges[charge][2] -= amount
        return True

    def waitTime(self, tenant, want, now):
        moments = {now} | {at + self.window for _, at, _ in self.charges if at + self.window > now}
        for moment in sorted(moments):
            if self.used(tenant, moment) + want <= self.limit:
                return moment - now
        return -1
