class Solution:
    def negotiate(self, served: List[str], wanted: List[List[str]]) -> List[str]:
        versions = sorted(served)
        return [self.choose(versions, ranges) for ranges in wanted]

    def choose(self, versions, ranges):
        for text in ranges:
            base = text[1:]
            place = bisect_left(versions, self.end(text[0], base)) - 1
            if place >= 0 and versions[place] >= base:
                return versions[place]
        return "none"

    def end(self, mark, base):
        major, minor, patch = map(int, base.split("."))
        if mark == "~":
            return "%d.%d." % (major, minor + 1)
        if mark == "^" and major > 0:
            return "%d." % (major + 1)
        if mark == "^" and minor > 0:
            return "0.%d." % (minor + 1)
        return "%d.%d.%d" % (major, minor, patch + 1)
