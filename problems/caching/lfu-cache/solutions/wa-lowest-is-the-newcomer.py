class AnswerCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.floor = 0
        self.lowest = 1
        self.cached = {}  # query -> [score, answer]
        self.buckets = defaultdict(OrderedDict)

    def use(self, query):
        score, answer = self.cached[query]
        del self.buckets[score][query]
        if not self.buckets[score] and self.lowest == score:
            self.lowest += 1
        self.cached[query][0] += 1
        self.buckets[score + 1][query] = True

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
        self.lowest = self.floor + 1
        self.cached[query] = [self.lowest, answer]
        self.buckets[self.lowest][query] = True
        return evicted

    def drop(self, query: str) -> bool:
        if query not in self.cached:
            return False
        score, _ = self.cached.pop(query)
        del self.buckets[score][query]
        return True

    def resize(self, capacity: int) -> List[str]:
        self.capacity = capacity
        return [self.evict() for _ in range(len(self.cached) - capacity)]

    def evict(self):
        while not self.buckets[self.lowest]:
            self.lowest += 1
        query, _ = self.buckets[self.lowest].popitem(last=False)
        del self.cached[query]
        self.floor = self.lowest
        return query
