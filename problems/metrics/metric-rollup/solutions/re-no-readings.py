class Solution:
    def rollup(self, readings, start, step, points):
        readings = sorted(readings, key=lambda r: r.at)
        first = readings[0].at
        out, known, i = [], None, 0
        for b in range(points):
            low, values = start + b * step, []
            if first < low + step:
                while i < len(readings) and readings[i].at < low + step:
                    known = readings[i].value
                    if readings[i].at >= low:
                        values.append(known)
                    i += 1
            average = sum(values) // len(values) if values else None
            out.append(Bucket(len(values), min(values, default=None), max(values, default=None),
                              average, known))
        return out
