class Solution:
    def planSteps(self, names, needs):
        needed, needed_by, count = defaultdict(list), defaultdict(list), Counter()
        for a, b in needs:
            needed[a].append(b)
            needed_by[b].append(a)
            count[a] += 1

        def circular(start):
            seen, more = set(), list(needed[start])
            while more:
                i = more.pop()
                if i == start:
                    return True
                if i not in seen:
                    seen.add(i)
                    more.extend(needed[i])
            return False

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
        stuck = {i for i in range(len(names)) if circular(i)}
        more = list(stuck)
        while more:
            for other in needed_by[more.pop()]:
                if other not in stuck:
                    stuck.add(other)
                    more.append(other)
        step = min(stuck, key=lambda i: names[i])
        walk = {}
        while step not in walk:
            walk[step] = len(walk)
            step = min((b for b in needed[step] if b in stuck), key=lambda b: names[b])
        return Plan([], [names[i] for i in list(walk)[walk[step]:]])
