class Solution:
    def rollup(self, readings, start, step, points):
        ordered = sorted(readings, key=lambda r: r.at)
        groups = [[] for _ in range(points)]
        before = [r.value for r in ordered if r.at < start]
        known = before[-1] if before else (ordered[0].value if ordered else None)
        for r in ordered:
            index = (r.at - start) // step
            if 0 <= index < points:
                groups[index].append(r.value)
        out = []
        for own in groups:
            if own:
                known = own[-1]
                out.append(Bucket(len(own), min(own), max(own), sum(own) // len(own), known))
            else:
                out.append(Bucket(0, None, None, None, known))
        return out
