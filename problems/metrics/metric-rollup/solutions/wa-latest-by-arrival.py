class Solution:
    def rollup(self, readings, start, step, points):
        values = [[] for _ in range(points)]
        known = None
        for r in readings:
            index = (r.at - start) // step
            if index < 0:
                known = r.value
            elif index < points:
                values[index].append(r.value)
        out = []
        for own in values:
            if own:
                known = own[-1]
                out.append(Bucket(len(own), min(own), max(own), sum(own) // len(own), known))
            else:
                out.append(Bucket(0, None, None, None, known))
        return out
