class AnswerCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.floor = 0
        self.clock = 0
        self.rows = []  # [score, last use, query, answer]

    def row(self, query):
        return next((row for row in self.rows if row[2] == query), None)

    def use(self, row):
        self.clock += 1
        row[0] += 1
        row[1] = self.clock

    def get(self, query):
        row = self.row(query)
        if row is None:
            return -1
        self.use(row)
        return row[3]

    def put(self, query, answer):
        row = self.row(query)
        evicted = ""
        if row is None:
            if self.capacity == 0:
                return ""
            evicted = (self.shrink(self.capacity - 1) + [""])[0]
            row = [self.floor, 0, query, answer]
            self.rows.append(row)
        row[3] = answer
        self.use(row)
        return evicted

    def drop(self, query):
        before = len(self.rows)
        self.rows = [row for row in self.rows if row[2] != query]
        return len(self.rows) < before

    def resize(self, capacity):
        self.capacity = capacity
        return self.shrink(capacity)

    def shrink(self, size):
        evicted = []
        while len(self.rows) > size:
            self.rows.sort()
            self.floor = self.rows[0][0]
            evicted.append(self.rows.pop(0)[2])
        return evicted
