class Router:
    def __init__(self):
        self.routes = []  # (pattern, handler)

    def shape(self, pattern):
        return re.sub(":[a-z]+", ":", pattern)

    def add(self, pattern, handler):
        if self.shape(pattern) in [self.shape(p) for p, _ in self.routes]:
            return False
        self.routes.append((pattern, handler))
        return True

    def remove(self, pattern):
        before = len(self.routes)
        self.routes = [r for r in self.routes if r[0] != pattern]
        return len(self.routes) < before

    def rank(self, pattern):
        kinds = {"*": 2}
        return [kinds.get(s, 1 if s[:1] == ":" else 0) for s in pattern.split("/")[1:]]

    def route(self, path):
        fitting = []
        for pattern, handler in self.routes:
            expression = re.sub(":[a-z]+", "([^/]+)", pattern).replace("*", "(.*)")
            match = re.fullmatch(expression, path)
            if match:
                names = re.findall(r":([a-z]+)", pattern) + ["*"]
                texts = [name + "=" + value for name, value in zip(names, match.groups())]
                fitting.append((self.rank(pattern), [handler] + texts))
        return min(fitting)[1] if fitting else []
