class Router:
    def __init__(self):
        self.routes = {}  # shape -> (pattern, handler)
        self.order = []   # (kinds, pattern, handler), the most special first

    def shape(self, pattern):
        return re.sub(":[a-z]+", ":", pattern)

    def add(self, pattern, handler):
        if self.shape(pattern) in self.routes:
            return False
        self.routes[self.shape(pattern)] = (pattern, handler)
        insort(self.order, (self.kinds(pattern), pattern, handler))
        return True

    def remove(self, pattern):
        shape = self.shape(pattern)
        if shape not in self.routes or self.routes[shape][0] != pattern:
            return False
        handler = self.routes.pop(shape)[1]
        self.order.remove((self.kinds(pattern), pattern, handler))
        return True

    def match(self, pattern, handler, path):
        answer, segments = [handler], path.split("/")[1:]
        parts = pattern.split("/")[1:]
        for index, part in enumerate(parts):
            if index == len(segments):
                return None
            if part == "*":
                return answer + ["*=" + "/".join(segments[index:])]
            if part[:1] == ":":
                if not segments[index]:
                    return None
                answer.append(part[1:] + "=" + segments[index])
            elif part != segments[index]:
                return None
        return answer if len(parts) == len(segments) else None

    def kinds(self, pattern):
        return [2 if part == "*" else int(part[:1] == ":") for part in pattern.split("/")[1:]]

    def route(self, path):
        for _, pattern, handler in self.order:
            answer = self.match(pattern, handler, path)
            if answer:
                return answer
        return []
