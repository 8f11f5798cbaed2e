class HashRing:
    def __init__(self, space):
        self.space, self.positions, self.claims, self.tokens = space, [], {}, {}

    def owned(self, node):
        total = 0
        for token in self.tokens[node]:
            if self.claims[token][0] == node:
                at = bisect_left(self.positions, token)
                total += (token - self.positions[at - 1]) % self.space or self.space
        return total

    def join(self, node, tokens):
        if node in self.tokens:
            return -1
        self.tokens[node] = tokens
        for token in tokens:
            if token not in self.claims:
                insort(self.positions, token)
                self.claims[token] = []
            self.claims[token].append(node)
        return self.owned(node)

    def leave(self, node):
        if node not in self.tokens:
            return -1
        moved = self.owned(node)
        for token in self.tokens.pop(node):
            self.claims[token].remove(node)
            if not self.claims[token]:
                del self.claims[token]
                del self.positions[bisect_left(self.positions, token)]
        return moved

    def owner(self, hash):
        if not self.positions:
            return ""
        at = bisect_left(self.positions, hash) % len(self.positions)
        return self.claims[self.positions[at]][0]
