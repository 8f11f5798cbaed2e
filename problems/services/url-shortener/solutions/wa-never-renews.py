DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Link:
    def __init__(self, code, url, end):
        self.code, self.url, self.end = code, url, end


class Shortener:
    def __init__(self, first: int):
        self.counter = first
        self.by_code = {}    # code -> the newest link that had it
        self.by_target = {}  # url -> its newest numbered link

    def shorten(self, url: str, ttl: int, now: int) -> str:
        link = self.by_target.get(url)
        if link is not None and now < link.end:
            return link.code
        while self.is_live(self.code(), now):
            self.counter += 1
        link = Link(self.code(), url, now + ttl)
        self.by_code[link.code] = self.by_target[url] = link
        self.counter += 1
        return link.code

    def claim(self, code: str, url: str, ttl: int, now: int) -> bool:
        if self.is_live(code, now):
            return False
        self.by_code[code] = Link(code, url, now + ttl)
        return True

    def resolve(self, code: str, now: int) -> str:
        return self.by_code[code].url if self.is_live(code, now) else ""

    def is_live(self, code, now):
        link = self.by_code.get(code)
        return link is not None and now < link.end

    def code(self):
        number, code = self.counter, ""
        while number >= 62:
            number, digit = divmod(number, 62)
            code = DIGITS[digit] + code
        return DIGITS[number] + code
