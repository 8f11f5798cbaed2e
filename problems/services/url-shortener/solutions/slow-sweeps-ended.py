DIGITS = string.digits + string.ascii_lowercase + string.ascii_uppercase


class Shortener:
    def __init__(self, first):
        self.counter = first
        self.links = {}   # code -> [url, end]
        self.codes = {}   # url -> code

    def sweep(self, now):
        for code in [code for code, (url, end) in self.links.items() if end <= now]:
            url = self.links.pop(code)[0]
            if self.codes.get(url) == code:
                del self.codes[url]

    def encode(self):
        number, code = self.counter, ""
        while number or not code:
            number, digit = divmod(number, 62)
            code = DIGITS[digit] + code
        return code

    def shorten(self, url, ttl, now):
        self.sweep(now)
        if url in self.codes:
            code = self.codes[url]
            self.links[code][1] = max(self.links[code][1], now + ttl)
            return code
        while self.encode() in self.links:
            self.counter += 1
        code = self.codes[url] = self.encode()
        self.counter += 1
        self.links[code] = [url, now + ttl]
        return code

    def claim(self, code, url, ttl, now):
        self.sweep(now)
        if code in self.links:
            return False
        self.links[code] = [url, now + ttl]
        return True

    def resolve(self, code, now):
        self.sweep(now)
        return self.links[code][0] if code in self.links else ""
