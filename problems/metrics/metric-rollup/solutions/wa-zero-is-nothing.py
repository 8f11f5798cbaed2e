class Solution:
    def rollup(self, readings, start, step, points):
        ordered = sorted(readings, key=lambda r: r.at)
        groups, known = [[] for _ in range(points)], None
        for r in ordered:
            index = (r.at - start) // step
            if index < 0:
                known = r.value or known
            elif index < points:
                groups[index].append(r.value)
        out = []
        for own in groups:
            if own:
                known = own[-1] or known
                out.append(Bucket(len(own), min(own), max(own), sum(own) // len(own), known))
            else:
                out.append(Bucket(0, None, None, None, known))
        return out
