class HashRing:
    def __init__(self, space):
        self.space, self.nodes = space, {}

    def owners(self):
        """The owner of each position, found by walking."""
        result = []
        for position in range(self.space):
            found = ""
            for step in range(self.space):
                here = (position + step) % self.space
                claims = [node for node, tokens in self.nodes.items() if here in tokens]
                if claims:
                    found = min(claims)
                    break
            result.append(found)
        return result

    def changed(self, nodes):
        before = self.owners()
        self.nodes = nodes
        return sum(a != b for a, b in zip(before, self.owners()))

    def join(self, node, tokens):
        if node in self.nodes:
            return -1
        return self.changed({**self.nodes, node: list(tokens)})

    def leave(self, node):
        if node not in self.nodes:
            return -1
        return self.changed({n: t for n, t in self.nodes.items() if n != node})

    def owner(self, hash):
        return self.owners()[hash]
