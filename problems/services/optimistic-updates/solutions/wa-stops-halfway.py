class DocumentStore:
    def __init__(self):
        self.version = {}  # of each document that ever was; a removed one keeps its last
        self.body = {}     # of each document that is there

    def holds(self, doc, expected):
        if expected == -1:
            return True
        return expected == (self.version[doc] if doc in self.body else 0)

    def write(self, doc, body):
        if self.body.get(doc) != body:
            self.version[doc] = self.version.get(doc, 0) + 1
            self.body[doc] = body
        return self.version[doc]

    def put(self, doc: str, body: str, expected: int) -> int:
        return self.write(doc, body) if self.holds(doc, expected) else 0

    def remove(self, doc: str, expected: int) -> bool:
        if doc not in self.body or not self.holds(doc, expected):
            return False
        self.version[doc] += 1
        del self.body[doc]
        return True

    def get(self, doc: str, known: int) -> str:
        if doc not in self.body:
            return "missing"
        if self.version[doc] == known:
            return "same"
        return f"{self.version[doc]}:{self.body[doc]}"

    def apply(self, changes) -> int:
        for index, change in enumerate(changes):
            if not self.holds(change.doc, change.expected):
                return index
            self.write(change.doc, change.body)
        return -1
