class HashRing:
    def __init__(self, space):
        self.space = space
        self.ring = []  # (token, node), sorted: the first pair of a token has it
        self.tokens = {}

    def join(self, node, tokens):
        if node in self.tokens:
            return -1
        self.tokens[node] = tokens
        for token in tokens:
            insort(self.ring, (token, node))
        return self._owned(node)

    def leave(self, node):
        if node not in self.tokens:
            return -1
        moved = self._owned(node)
        for token in self.tokens.pop(node):
            del self.ring[bisect_left(self.ring, (token, node))]
        return moved

    def owner(self, hash):
        if not self.ring:
            return ""
        at = bisect_left(self.ring, (hash + 1,))
        return self.ring[at % len(self.ring)][1]

    def _owned(self, node):
        total = 0
        for token in self.tokens[node]:
            at = bisect_left(self.ring, (token, node))
            before = self.ring[at - 1][0]  # of the first pair it is the last one
            if at > 0 and before == token:
                continue
            total += (token - before) % self.space or self.space
        return total
