class Router:
    def __init__(self):
        self.root = {}  # children by segment, ":" and "*"; the route under None

    def steps(self, pattern):
        return [":" if part[:1] == ":" else part for part in pattern.split("/")[1:]]

    def add(self, pattern, handler):
        node = self.root
        for step in self.steps(pattern):
            node = node.setdefault(step, {})
        if None in node:
            return False
        node[None] = (pattern, handler)
        return True

    def remove(self, pattern):
        node = self.root
        for step in self.steps(pattern):
            node = node.get(step, {})
        if node.get(None, ("",))[0] != pattern:
            return False
        del node[None]
        return True

    def search(self, node, segments):
        if not segments:
            return node.get(None)
        found = None
        if segments[0] in node:
            found = self.search(node[segments[0]], segments[1:])
        if not found and segments[0] and ":" in node:
            found = self.search(node[":"], segments[1:])
        if not found and "*" in node:
            found = node["*"].get(None)
        return found

    def route(self, path):
        segments = path.split("/")[1:]
        found = self.search(self.root, segments)
        if not found:
            return []
        answer = [found[1]]
        for index, part in enumerate(found[0].split("/")[1:]):
            if part == "*":
                answer.append("*=" + "/".join(segments[index:]))
            elif part[:1] == ":":
                answer.append(part[1:] + "=" + segments[index])
        return answer
