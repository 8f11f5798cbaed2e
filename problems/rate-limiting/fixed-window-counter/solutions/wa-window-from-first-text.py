class TextQuota:
    def __init__(self, limit, window):
        self.limit, self.window = limit, window
        self.start, self.count = {}, {}

    def refresh(self, customer, now):
        if customer not in self.start or now - self.start[customer] >= self.window:
            self.start[customer] = now
            self.count[customer] = 0

    def send(self, customer, texts, now):
        self.refresh(customer, now)
        if self.count[customer] + texts > self.limit:
            return False
        self.count[customer] += texts
        return True

    def left(self, customer, now):
        self.refresh(customer, now)
        return self.limit - self.count[customer]
