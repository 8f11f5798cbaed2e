class Solution:
    def rollup(self, readings: List[Reading], start: int, step: int, points: int) -> List[Bucket]:
        # A stable sort: equal times stay in the order of arrival, so the last one is the latest.
        ordered = sorted(readings, key=lambda r: r.at)
        known = None
        i = 0
        while i < len(ordered) and ordered[i].at < start:
            known = ordered[i].value
            i += 1
        buckets = []
        for b in range(1, points + 1):
            end = start + b * step
            first = i
            while i < len(ordered) and ordered[i].at < end:
                i += 1
            if i == first:
                buckets.append(Bucket(0, None, None, None, known))
                continue
            values = [r.value for r in ordered[first:i]]
            known = values[-1]
            average = sum(values) // len(values)
            buckets.append(Bucket(len(values), min(values), max(values), average, known))
        return buckets
