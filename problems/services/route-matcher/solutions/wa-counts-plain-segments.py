class Node:
    def __init__(self):
        self.plain = {}        # segment -> node
        self.parameter = None  # node
        self.star = None       # the route that ends here with a star
        self.route = None      # (pattern, handler, names)


class Router:
    def __init__(self):
        self.root = Node()

    def add(self, pattern: str, handler: str) -> bool:
        node, names = self.root, []
        segments = pattern.split("/")[1:]
        ends_in_star = segments[-1] == "*"
        for segment in segments[:-1] if ends_in_star else segments:
            if segment.startswith(":"):
                names.append(segment[1:])
                node.parameter = node.parameter or Node()
                node = node.parameter
            else:
                node = node.plain.setdefault(segment, Node())
        if (node.star if ends_in_star else node.route) is not None:
            return False
        route = (pattern, handler, names)
        if ends_in_star:
            node.star = route
        else:
            node.route = route
        return True

    def remove(self, pattern: str) -> bool:
        node = self.root
        for segment in pattern.split("/")[1:]:
            if segment == "*":
                if node.star is None or node.star[0] != pattern:
                    return False
                node.star = None
                return True
            node = node.parameter if segment.startswith(":") else node.plain.get(segment)
            if node is None:
                return False
        if node.route is None or node.route[0] != pattern:
            return False
        node.route = None
        return True

    def route(self, path: str) -> List[str]:
        found = self.search(self.root, path.split("/")[1:], 0, [])
        return found[1] if found else []

    def search(self, node, segments, at, values):
        """The number of plain segments from here on, and the answer."""
        if at == len(segments):
            return node.route and (0, self.answer(node.route, values))
        segment, found = segments[at], []
        if segment in node.plain:
            better = self.search(node.plain[segment], segments, at + 1, values)
            if better:
                found.append((better[0] + 1, better[1]))
        if segment and node.parameter:
            found.append(self.search(node.parameter, segments, at + 1, values + [segment]))
        if node.star:
            found.append((0, self.answer(node.star, values) + ["*=" + "/".join(segments[at:])]))
        return max(filter(None, found), key=lambda option: option[0], default=None)

    def answer(self, route, values):
        _, handler, names = route
        return [handler] + [name + "=" + value for name, value in zip(names, values)]
