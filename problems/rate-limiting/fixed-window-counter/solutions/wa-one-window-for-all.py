class TextQuota:
    def __init__(self, limit, window):
        self.limit, self.window = limit, window
        self.current = None
        self.counts = defaultdict(int)

    def refresh(self, customer, now):
        if now // self.window != self.current:
            self.current = now // self.window
            self.counts[customer] = 0

    def send(self, customer, texts, now):
        self.refresh(customer, now)
        if self.counts[customer] + texts > self.limit:
            return False
        self.counts[customer] += texts
        return True

    def left(self, customer, now):
        self.refresh(customer, now)
        return self.limit - self.counts[customer]
