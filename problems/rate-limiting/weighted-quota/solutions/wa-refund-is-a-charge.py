class QuotaMeter:
    def __init__(self, limit: int, window: int, grace: int):
        self.limit, self.window, self.grace = limit, window, grace
        self.entries = defaultdict(deque)  # of each tenant: (time, units), refunds with a minus
        self.used = defaultdict(int)
        self.charges = []

    def expire(self, tenant, now):
        entries = self.entries[tenant]
        while entries and entries[0][0] + self.window <= now:
            self.used[tenant] -= entries.popleft()[1]

    def enter(self, tenant, units, now):
        self.entries[tenant].append((now, units))
        self.used[tenant] += units

    def charge(self, tenant: str, cost: int, now: int) -> int:
        self.expire(tenant, now)
        if self.used[tenant] + cost > self.limit:
            self.charges.append(None)
            return -1
        self.charges.append([tenant, now, cost])
        self.enter(tenant, cost, now)
        return self.limit - self.used[tenant]

    def refund(self, charge: int, amount: int, now: int) -> bool:
        if self.charges[charge] is None:
            return False
        tenant, at, remains = self.charges[charge]
        if now > at + self.grace or amount > remains:
            return False
        self.charges[charge][2] -= amount
        self.enter(tenant, -amount, now)
        return True

    def waitTime(self, tenant: str, want: int, now: int) -> int:
        if want > self.limit:
            return -1
        self.expire(tenant, now)
        excess = self.used[tenant] + want - self.limit
        for at, units in self.entries[tenant]:
            if excess <= 0:
                break
            excess -= units
            wait = at + self.window - now
            if excess <= 0:
                return wait
        return 0
