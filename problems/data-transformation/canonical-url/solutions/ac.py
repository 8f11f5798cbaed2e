import re

URL = re.compile(r"([^:]*)://([^:/?#]*)(:[0-9]+)?([^?#]*)(?:\?([^#]*))?")
PERCENT = re.compile(r"%([0-9A-Fa-f]{2})?")
SAFE = re.compile(r"[A-Za-z0-9._~-]")
DEFAULT_PORTS = {"http": ":80", "https": ":443"}


class Solution:
    def canonicalPages(self, urls: List[str], ignored: List[str]) -> List[Page]:
        skip = set(ignored)
        times = Counter(self.canonical(url, skip) for url in urls)
        return [Page(url, count) for url, count in times.items()]

    def canonical(self, url, skip):
        scheme, host, port, path, query = URL.match(url).groups("")
        scheme = scheme.lower()
        if port == DEFAULT_PORTS[scheme]:
            port = ""
        params = []
        for param in self.unescaped(query).split("&"):
            name = param.partition("=")[0]
            if param and name not in skip:
                params.append((name, param))
        params.sort(key=lambda named: named[0])
        tail = "?" + "&".join(param for _, param in params) if params else ""
        return f"{scheme}://{host.lower()}{port}{self.unescaped(path) or '/'}{tail}"

    def unescaped(self, text):
        return PERCENT.sub(self.escape, text) if "%" in text else text

    def escape(self, found):
        if found[1] is None:
            return "%25"
        char = chr(int(found[1], 16))
        return char if SAFE.match(char) else "%" + found[1].upper()
