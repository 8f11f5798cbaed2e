class TextQuota:
    def __init__(self, limit, window):
        self.limit, self.window = limit, window
        self.window_of, self.count = {}, defaultdict(int)

    def send(self, customer, texts, now):
        window = now // self.window
        if self.window_of.get(customer) != window:
            self.window_of[customer] = window
            self.count[customer] = 0
        if self.count[customer] + texts > self.limit:
            return False
        self.count[customer] += texts
        return True

    def left(self, customer, now):
        return self.limit - self.count[customer]
