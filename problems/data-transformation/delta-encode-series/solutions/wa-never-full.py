class Solution:
    def encode(self, readings: List[int], limit: int) -> List[Page]:
        pages, count, page = [], 0, bytearray()
        last = step = 0
        for reading in readings:
            if count:
                change = reading - last - (step if count > 1 else 0)
                code = self.code(change)
                if len(page) + len(code) < limit:
                    page.extend(code)
                    count, step, last = count + 1, reading - last, reading
                    continue
                pages.append(Page(count, page.hex()))
            page = bytearray(self.code(reading))
            count, last = 1, reading
        if count:
            pages.append(Page(count, page.hex()))
        return pages

    def code(self, x):
        z = 2 * x if x >= 0 else -2 * x - 1
        if z < 128:
            return [z]
        groups = []
        while z > 127:
            groups.append(z & 127 | 128)
            z >>= 7
        return groups + [z]
