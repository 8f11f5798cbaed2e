class TextQuota:
    def __init__(self, limit, window):
        self.limit, self.window = limit, window
        self.log = defaultdict(list)

    def left(self, customer, now):
        return self.limit - sum(texts for window, texts in self.log[customer]
                                if window == now // self.window)

    def send(self, customer, texts, now):
        if texts > self.left(customer, now):
            return False
        self.log[customer].append((now // self.window, texts))
        return True
