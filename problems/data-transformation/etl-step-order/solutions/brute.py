class Solution:
    def planSteps(self, names, needs):
        pairs = {(names[a], names[b]) for a, b in needs}

        def reachable(start):
            found, more = set(), [start]
            while more:
                at = more.pop()
                for a, b in pairs:
                    if a == at and b not in found:
                        found.add(b)
                        more.append(b)
            return found

        reach = {name: reachable(name) for name in names}
        circular = {name for name in names if name in reach[name]}
        stuck = sorted(name for name in names if name in circular or reach[name] & circular)
        if not stuck:
            order = []
            while len(order) < len(names):
                for name in sorted(names):
                    if name not in order and all(b in order for a, b in pairs if a == name):
                        order.append(name)
                        break
            return Plan(order, [])
        walk = [stuck[0]]
        while True:
            step = min(b for a, b in pairs if a == walk[-1] and b in stuck)
            if step in walk:
                return Plan([], walk[walk.index(step):])
            walk.append(step)
