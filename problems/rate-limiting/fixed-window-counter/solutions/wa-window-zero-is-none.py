class TextQuota:
    def __init__(self, limit, window):
        self.limit, self.window = limit, window
        self.seen = {}
        self.sent = {}

    def sent_now(self, customer, now):
        if not self.seen.get(customer) or self.seen[customer] != now // self.window:
            self.seen[customer] = now // self.window
            self.sent[customer] = 0
        return self.sent[customer]

    def send(self, customer, texts, now):
        if self.sent_now(customer, now) + texts > self.limit:
            return False
        self.sent[customer] += texts
        return True

    def left(self, customer, now):
        return self.limit - self.sent_now(customer, now)
