class HashRing:
    def __init__(self, space):
        self.space, self.nodes, self.tokens = space, {}, defaultdict(set)

    def owned(self, node):
        total = 0
        for token in self.nodes[node]:
            if min(self.tokens[token]) == node:
                total += min((token - other) % self.space or self.space for other in self.tokens)
        return total

    def join(self, node, tokens):
        if node in self.nodes:
            return -1
        self.nodes[node] = tokens
        for token in tokens:
            self.tokens[token].add(node)
        return self.owned(node)

    def leave(self, node):
        if node not in self.nodes:
            return -1
        moved = self.owned(node)
        for token in self.nodes.pop(node):
            self.tokens[token].remove(node)
            if not self.tokens[token]:
                del self.tokens[token]
        return moved

    def owner(self, hash):
        if not self.tokens:
            return ""
        token = min(self.tokens, key=lambda token: (token - hash) % self.space)
        return min(self.tokens[token])
