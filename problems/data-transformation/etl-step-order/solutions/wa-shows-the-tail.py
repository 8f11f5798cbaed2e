class Solution:
    def planSteps(self, names, needs):
        needed_by, needed, count = defaultdict(list), defaultdict(list), Counter()
        for a, b in needs:
            needed_by[b].append(a)
            needed[a].append(b)
            count[a] += 1
        heap = [(names[i], i) for i in range(len(names)) if count[i] == 0]
        heapify(heap)
        order = []
        while heap:
            name, i = heappop(heap)
            order.append(name)
            for other in needed_by[i]:
                count[other] -= 1
                if count[other] == 0:
                    heappush(heap, (names[other], other))
        if len(order) == len(names):
            return Plan(order, [])
        step = min((i for i in range(len(names)) if count[i] > 0), key=lambda i: names[i])
        walk, seen = [], set()
        while step not in seen:
            seen.add(step)
            walk.append(step)
            step = min((b for b in needed[step] if count[b] > 0), key=lambda b: names[b])
        return Plan([], [names[i] for i in walk])
