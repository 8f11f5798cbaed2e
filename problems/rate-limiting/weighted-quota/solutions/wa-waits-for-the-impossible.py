class Account:
    """A tenant's accepted charges in order, and a Fenwick tree over what remains of them."""

    def __init__(self):
        self.times = []
        self.tree = [0]
        self.gone = 0  # so many charges no longer count
        self.used = 0

    def append(self, at, cost):
        self.times.append(at)
        i = len(self.tree)
        total = cost
        j = i - 1
        while j > i - (i & -i):
            total += self.tree[j]
            j -= j & -j
        self.tree.append(total)
        self.used += cost

    def reduce(self, index, amount):
        if index >= self.gone:
            self.used -= amount
        i = index + 1
        while i < len(self.tree):
            self.tree[i] -= amount
            i += i & -i

    def prefix(self, i):
        total = 0
        while i:
            total += self.tree[i]
            i -= i & -i
        return total

    def reach(self, total):
        """The first charge with which the sum from the very first one on is at least `total`."""
        i, step = 0, 1 << len(self.tree).bit_length()
        while step:
            if i + step < len(self.tree) and self.tree[i + step] < total:
                i += step
                total -= self.tree[i]
            step >>= 1
        return i

    def expire(self, until):
        old = self.gone
        while self.gone < len(self.times) and self.times[self.gone] <= until:
            self.gone += 1
        if self.gone > old:
            self.used -= self.prefix(self.gone) - self.prefix(old)


class QuotaMeter:
    def __init__(self, limit: int, window: int, grace: int):
        self.limit, self.window, self.grace = limit, window, grace
        self.accounts = defaultdict(Account)
        self.charges = []  # None for a refused one, else [account, index in it, remains]

    def account(self, tenant, now):
        account = self.accounts[tenant]
        account.expire(now - self.window)
        return account

    def charge(self, tenant: str, cost: int, now: int) -> int:
        account = self.account(tenant, now)
        if account.used + cost > self.limit:
            self.charges.append(None)
            return -1
        self.charges.append([account, len(account.times), cost])
        account.append(now, cost)
        return self.limit - account.used

    def refund(self, charge: int, amount: int, now: int) -> bool:
        if self.charges[charge] is None:
            return False
        account, index, remains = self.charges[charge]
        account.expire(now - self.window)
        if now > account.times[index] + self.grace or amount > remains:
            return False
        self.charges[charge][2] -= amount
        account.reduce(index, amount)
        return True

    def waitTime(self, tenant: str, want: int, now: int) -> int:
        account = self.account(tenant, now)
        excess = min(account.used + want - self.limit, account.used)
        if excess <= 0:
            return 0
        last = account.reach(account.prefix(account.gone) + excess)
        return account.times[last] + self.window - now
