class TextQuota:
    def __init__(self, limit: int, window: int):
        self.limit = limit
        self.window = window
        self.ends = 0  # where the current window ends
        self.sent = {}  # customer -> texts in the current window

    def send(self, customer: str, texts: int, now: int) -> bool:
        if texts > self.left(customer, now):
            return False
        self.sent[customer] = self.sent.get(customer, 0) + texts
        return True

    def left(self, customer: str, now: int) -> int:
        if now >= self.ends:
            # All customers share the windows, so one new dictionary forgets all old counts.
            self.sent = {}
            self.ends = now - now % self.window + self.window
        return self.limit - self.sent.get(customer, 0)
