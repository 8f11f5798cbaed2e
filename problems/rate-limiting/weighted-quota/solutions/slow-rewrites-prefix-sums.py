class Account:
    def __init__(self):
        self.times = []
        self.sums = [0]  # of what remains, over all charges before
        self.gone = 0


class QuotaMeter:
    def __init__(self, limit: int, window: int, grace: int):
        self.limit, self.window, self.grace = limit, window, grace
        self.accounts = defaultdict(Account)
        self.charges = []  # None for a refused one, else [account, index in it, remains]

    def used(self, account, now):
        times = account.times
        while account.gone < len(times) and times[account.gone] + self.window <= now:
            account.gone += 1
        return account.sums[-1] - account.sums[account.gone]

    def charge(self, tenant: str, cost: int, now: int) -> int:
        account = self.accounts[tenant]
        left = self.limit - self.used(account, now) - cost
        if left < 0:
            self.charges.append(None)
            return -1
        self.charges.append([account, len(account.times), cost])
        account.times.append(now)
        account.sums.append(account.sums[-1] + cost)
        return left

    def refund(self, charge: int, amount: int, now: int) -> bool:
        if self.charges[charge] is None:
            return False
        account, index, remains = self.charges[charge]
        if now > account.times[index] + self.grace or amount > remains:
            return False
        self.charges[charge][2] -= amount
        for i in range(index + 1, len(account.sums)):
            account.sums[i] -= amount
        return True

    def waitTime(self, tenant: str, want: int, now: int) -> int:
        if want > self.limit:
            return -1
        account = self.accounts[tenant]
        excess = self.used(account, now) + want - self.limit
        if excess <= 0:
            return 0
        last = bisect_left(account.sums, account.sums[account.gone] + excess) - 1
        return account.times[last] + self.window - now
