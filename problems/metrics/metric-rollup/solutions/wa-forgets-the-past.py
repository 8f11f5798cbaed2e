class Solution:
    def rollup(self, readings, start, step, points):
        groups = defaultdict(list)
        for r in readings:
            if start <= r.at < start + points * step:
                groups[(r.at - start) // step].append(r)
        out, known = [], None
        for i in range(points):
            own = sorted(groups[i], key=lambda r: r.at)
            if own:
                values = [r.value for r in own]
                known = values[-1]
                average = sum(values) // len(values)
                out.append(Bucket(len(own), min(values), max(values), average, known))
            else:
                out.append(Bucket(0, None, None, None, known))
        return out
