class Solution:
    def rollup(self, readings, start, step, points):
        out = []
        for i in range(points):
            low, high = start + i * step, start + (i + 1) * step
            inside = [r.value for r in readings if low <= r.at < high]
            latest, when = None, -1
            for r in readings:
                if when <= r.at < high:
                    latest, when = r.value, r.at
            if inside:
                mean = math.floor(fractions.Fraction(sum(inside), len(inside)))
                out.append(Bucket(len(inside), min(inside), max(inside), mean, latest))
            else:
                out.append(Bucket(0, None, None, None, latest))
        return out
