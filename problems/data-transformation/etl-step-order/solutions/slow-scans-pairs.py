class Solution:
    def planSteps(self, names, needs):
        count = Counter(a for a, b in needs)
        heap = [(names[i], i) for i in range(len(names)) if count[i] == 0]
        heapify(heap)
        order = []
        while heap:
            name, i = heappop(heap)
            order.append(name)
            for a, b in needs:
                if b == i:
                    count[a] -= 1
                    if count[a] == 0:
                        heappush(heap, (names[a], a))
        if len(order) == len(names):
            return Plan(order, [])
        name = min(names[i] for i in range(len(names)) if count[i] > 0)
        walk = []
        while name not in walk:
            walk.append(name)
            name = min(names[b] for a, b in needs if names[a] == name and count[b] > 0)
        return Plan([], walk[walk.index(name):])
