class AnswerCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.floor = 0
        self.cached = {}   # query -> [score, answer]
        self.buckets = {}  # score -> the queries that have it, in the order of their last use
        self.scores = []   # a heap of those scores, and of some whose bucket is gone

    def get(self, query: str) -> int:
        if query not in self.cached:
            return -1
        self.use(query)
        return self.cached[query][1]

    def put(self, query: str, answer: int) -> str:
        if query in self.cached:
            self.cached[query][1] = answer
            self.use(query)
            return ""
        if self.capacity == 0:
            return ""
        evicted = self.evict() if len(self.cached) == self.capacity else ""
        self.cached[query] = [self.floor + 1, answer]
        self.enter(query, self.floor + 1)
        return evicted

    def drop(self, query: str) -> bool:
        if query not in self.cached:
            return False
        self.leave(query, self.cached.pop(query)[0])
        return True

    def resize(self, capacity: int) -> List[str]:
        self.capacity = capacity
        return [self.evict() for _ in range(len(self.cached) - capacity)]

    def use(self, query):
        entry = self.cached[query]
        self.leave(query, entry[0])
        entry[0] += 1
        self.enter(query, entry[0])

    def evict(self):
        while self.scores[0] not in self.buckets:
            heappop(self.scores)
        self.floor = self.scores[0]
        query = self.buckets[self.floor][0]
        self.leave(query, self.cached.pop(query)[0])
        return query

    def enter(self, query, score):
        if score not in self.buckets:
            self.buckets[score] = []
            heappush(self.scores, score)
        self.buckets[score].append(query)

    def leave(self, query, score):
        bucket = self.buckets[score]
        for i, other in enumerate(bucket):
            if other == query:
                del bucket[i]
                break
        if not self.buckets[score]:
            del self.buckets[score]
