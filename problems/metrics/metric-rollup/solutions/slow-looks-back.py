class Solution:
    def rollup(self, readings, start, step, points):
        groups, before = [[] for _ in range(points)], []
        for r in readings:
            index = (r.at - start) // step
            if index < 0:
                before.append(r)
            elif index < points:
                groups[index].append(r)
        for group in groups:
            group.sort(key=lambda r: r.at)
        before.sort(key=lambda r: r.at)
        out = []
        for i, group in enumerate(groups):
            at = i
            while at >= 0 and not groups[at]:
                at -= 1
            known = groups[at] if at >= 0 else before
            latest = known[-1].value if known else None
            if group:
                values = [r.value for r in group]
                average = sum(values) // len(values)
                out.append(Bucket(len(values), min(values), max(values), average, latest))
            else:
                out.append(Bucket(0, None, None, None, latest))
        return out
