class QuotaMeter:
    def __init__(self, limit: int, window: int, grace: int):
        self.limit, self.window, self.grace = limit, window, grace
        self.counting = defaultdict(deque)  # of each tenant: the charges that count
        self.used = defaultdict(int)
        self.charges = []  # None for a refused one, else [tenant, time, remains]

    def expire(self, tenant, now):
        counting = self.counting[tenant]
        while counting and counting[0][1] + self.window <= now:
            self.used[tenant] -= counting.popleft()[2]

    def charge(self, tenant: str, cost: int, now: int) -> int:
        self.expire(tenant, now)
        if self.used[tenant] + cost > self.limit:
            self.charges.append(None)
            return -1
        self.charges.append([tenant, now, cost, cost])
        self.counting[tenant].append(self.charges[-1])
        self.used[tenant] += cost
        return self.limit - self.used[tenant]

    def refund(self, charge: int, amount: int, now: int) -> bool:
        if self.charges[charge] is None:
            return False
        tenant, at, remains, _ = self.charges[charge]
        if now > at + self.grace or amount > remains:
            return False
        self.expire(tenant, now)
        self.charges[charge][2] -= amount
        if now < at + self.window:
            self.used[tenant] -= amount
        return True

    def waitTime(self, tenant: str, want: int, now: int) -> int:
        if want > self.limit:
            return -1
        self.expire(tenant, now)
        excess = self.used[tenant] + want - self.limit
        if excess <= 0:
            return 0
        for _, at, _, cost in self.counting[tenant]:
            excess -= cost
            if excess <= 0:
                return at + self.window - now
