class Ledger:
    def __init__(self, house):
        self.house = house
        self.journal = []  # (id, from, to, amount)
        self.holds = []    # (id, account, amount), the open ones
        self.ids = []      # those in use
        self.reversed = []

    def balance(self, account):
        income = sum(amount for _, _, to, amount in self.journal if to == account)
        return income - sum(amount for _, source, _, amount in self.journal if source == account)

    def available(self, account):
        return self.balance(account) - sum(amount for _, name, amount in self.holds if name == account)

    def attempt(self, entries):
        before = list(self.journal)
        self.journal += entries
        for account in {name for entry in entries for name in entry[1:3]} - {self.house}:
            if self.available(account) < 0:
                self.journal = before
                return "insufficient"
        return "ok"

    def pay(self, id, source, shares):
        if id in self.ids:
            return "duplicate"
        answer = self.attempt([(id, source, share.account, share.amount) for share in shares])
        if answer == "ok":
            self.ids.append(id)
        return answer

    def hold(self, id, account, amount):
        if id in self.ids:
            return "duplicate"
        if account != self.house and self.available(account) < amount:
            return "insufficient"
        self.ids.append(id)
        self.holds.append((id, account, amount))
        return "ok"

    def capture(self, id, target, amount):
        for hold in self.holds:
            if hold[0] == id and hold[2] >= amount:
                self.holds.remove(hold)
                self.journal.append((id, hold[1], target, amount))
                return True
        return False

    def release(self, id):
        before = len(self.holds)
        self.holds = [hold for hold in self.holds if hold[0] != id]
        return len(self.holds) < before

    def reverse(self, id):
        entries = [(None, to, source, amount) for name, source, to, amount in self.journal if name == id]
        if not entries:
            return "unknown"
        if id in self.reversed:
            return "done"
        answer = self.attempt(entries)
        if answer == "ok":
            self.reversed.append(id)
        return answer
