class Solution:
    def negotiate(self, served, wanted):
        return [self.choose(served, ranges) for ranges in wanted]

    def choose(self, served, ranges):
        for text in ranges:
            fitting = [version for version in served if self.contains(text, version)]
            if fitting:
                return max(fitting, key=lambda version: [int(part) for part in version.split(".")])
        return "none"

    def contains(self, text, version):
        base = [int(part) for part in text[1:].split(".")]
        number = [int(part) for part in version.split(".")]
        if text[0] == "=":
            return number == base
        if text[0] == "~":
            return number[:2] == base[:2] and number[2] >= base[2]
        first = 0
        while first < 2 and base[first] == 0:
            first += 1
        return number[:first + 1] == base[:first + 1] and number >= base
