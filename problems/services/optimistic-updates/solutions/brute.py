class DocumentStore:
    def __init__(self):
        self.history = []  # (document, body or None), one entry for each version taken

    def state(self, doc):
        bodies = [body for name, body in self.history if name == doc]
        return (len(bodies), bodies[-1]) if bodies and bodies[-1] is not None else (0, None)

    def fits(self, doc, expected):
        return expected in (-1, self.state(doc)[0])

    def put(self, doc, body, expected):
        if not self.fits(doc, expected):
            return 0
        if self.state(doc)[1] != body:
            self.history.append((doc, body))
        return self.state(doc)[0]

    def remove(self, doc, expected):
        if self.state(doc)[0] == 0 or not self.fits(doc, expected):
            return False
        self.history.append((doc, None))
        return True

    def get(self, doc, known):
        version, body = self.state(doc)
        if version == 0:
            return "missing"
        return "same" if version == known else str(version) + ":" + body

    def apply(self, changes):
        wrong = [i for i, c in enumerate(changes) if not self.fits(c.doc, c.expected)]
        if wrong:
            return wrong[0]
        for c in changes:
            self.put(c.doc, c.body, -1)
        return -1
