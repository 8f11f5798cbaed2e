class TextQuota:
    def __init__(self, limit, window):
        self.limit, self.window = limit, window
        self.counts, self.blocked = {}, {}

    def count(self, customer, now):
        window, count = self.counts.get(customer, (-1, 0))
        return count if window == now // self.window else 0

    def send(self, customer, texts, now):
        window = now // self.window
        if self.blocked.get(customer) == window:
            return False
        count = self.count(customer, now) + texts
        if count > self.limit:
            self.blocked[customer] = window
            return False
        self.counts[customer] = (window, count)
        return True

    def left(self, customer, now):
        return self.limit - self.count(customer, now)
