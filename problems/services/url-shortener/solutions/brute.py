DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def encode(number):
    return DIGITS[number] if number < 62 else encode(number // 62) + DIGITS[number % 62]


class Shortener:
    def __init__(self, first):
        self.counter = first
        self.links = []  # [code, url, end, is numbered], all there ever were

    def live(self, now):
        return [link for link in self.links if now < link[2]]

    def shorten(self, url, ttl, now):
        for link in self.live(now):
            if link[1] == url and link[3]:
                link[2] = max(link[2], now + ttl)
                return link[0]
        while encode(self.counter) in [link[0] for link in self.live(now)]:
            self.counter += 1
        self.links.append([encode(self.counter), url, now + ttl, True])
        self.counter += 1
        return self.links[-1][0]

    def claim(self, code, url, ttl, now):
        if any(link[0] == code for link in self.live(now)):
            return False
        self.links.append([code, url, now + ttl, False])
        return True

    def resolve(self, code, now):
        return next((link[1] for link in self.live(now) if link[0] == code), "")
