class Solution:
    def planSteps(self, names: List[str], needs: List[List[int]]) -> Plan:
        needed = {name: set() for name in names}
        needed_by = {name: [] for name in names}
        for a, b in needs:
            if names[b] not in needed[names[a]]:
                needed[names[a]].add(names[b])
                needed_by[names[b]].append(names[a])
        missing = {name: len(others) for name, others in needed.items()}
        heap = [name for name, count in missing.items() if count == 0]
        heapify(heap)
        order = []
        while heap:
            name = heappop(heap)
            order.append(name)
            del missing[name]
            for other in needed_by[name]:
                missing[other] -= 1
                if missing[other] == 0:
                    heappush(heap, other)
        if not missing:
            return Plan(order, [])

        walk = {}  # the walk so far, in order, with the position of each step
        name = min(missing)
        while name not in walk:
            walk[name] = len(walk)
            name = min(other for other in needed[name] if other in missing)
        return Plan([], list(walk)[walk[name]:])
