class TextQuota:
    def __init__(self, limit, window):
        self.limit, self.window = limit, window
        self.batches = []  # all that went out: (customer, texts, when)

    def left(self, customer, now):
        begin = now - now % self.window
        sent = 0
        for who, texts, when in self.batches:
            if who == customer and begin <= when:
                sent += texts
        return self.limit - sent

    def send(self, customer, texts, now):
        if texts > self.left(customer, now):
            return False
        self.batches.append((customer, texts, now))
        return True
