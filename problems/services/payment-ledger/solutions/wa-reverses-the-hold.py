class Ledger:
    def __init__(self, house: str):
        self.house = house
        self.balances = defaultdict(int)
        self.free = defaultdict(int)  # what is available
        self.holds = {}               # id -> (account, amount), open ones
        self.moves = {}               # id -> {account: change}, or None when reversed
        self.used = set()

    def pay(self, id: str, source: str, shares: List[Share]) -> str:
        if id in self.used:
            return "duplicate"
        changes = defaultdict(int)
        for share in shares:
            changes[source] -= share.amount
            changes[share.account] += share.amount
        return self.move(id, changes)

    def hold(self, id: str, account: str, amount: int) -> str:
        if id in self.used:
            return "duplicate"
        if not self.can_spare(account, amount):
            return "insufficient"
        self.used.add(id)
        self.free[account] -= amount
        self.holds[id] = (account, amount)
        return "ok"

    def capture(self, id: str, target: str, amount: int) -> bool:
        if id not in self.holds or self.holds[id][1] < amount:
            return False
        account, held = self.holds[id]
        self.release(id)
        changes = defaultdict(int)
        changes[account] -= amount
        changes[target] += amount
        self.move(id, changes)
        self.moves[id] = {account: -held, target: held}
        return True

    def release(self, id: str) -> bool:
        if id not in self.holds:
            return False
        account, amount = self.holds.pop(id)
        self.free[account] += amount
        return True

    def reverse(self, id: str) -> str:
        if id not in self.moves:
            return "unknown"
        if self.moves[id] is None:
            return "done"
        back = {account: -change for account, change in self.moves[id].items()}
        answer = self.move(id, back)
        if answer == "ok":
            self.moves[id] = None
        return answer

    def balance(self, account: str) -> int:
        return self.balances[account]

    def available(self, account: str) -> int:
        return self.free[account]

    def can_spare(self, account, amount):
        return account == self.house or self.free[account] >= amount

    def move(self, id, changes):
        if not all(change >= 0 or self.can_spare(account, -change) for account, change in changes.items()):
            return "insufficient"
        for account, change in changes.items():
            self.balances[account] += change
            self.free[account] += change
        self.moves[id] = changes
        self.used.add(id)
        return "ok"
