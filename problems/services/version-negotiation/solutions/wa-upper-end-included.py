class Solution:
    def negotiate(self, served: List[str], wanted: List[List[str]]) -> List[str]:
        versions = sorted(self.numbers(text) for text in served)
        return [self.choose(versions, ranges) for ranges in wanted]

    def choose(self, versions, ranges):
        for text in ranges:
            base = self.numbers(text[1:])
            place = bisect_right(versions, self.end(text[0], base)) - 1
            if place >= 0 and versions[place] >= base:
                return "%d.%d.%d" % versions[place]
        return "none"

    def end(self, mark, base):
        """The lowest version behind the range."""
        major, minor, patch = base
        if mark == "~":
            return major, minor + 1, 0
        if mark == "^" and major > 0:
            return major + 1, 0, 0
        if mark == "^" and minor > 0:
            return major, minor + 1, 0
        return major, minor, patch + 1

    def numbers(self, text):
        major, minor, patch = text.split(".")
        return int(major), int(minor), int(patch)
