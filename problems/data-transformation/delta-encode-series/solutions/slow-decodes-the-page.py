class Solution:
    def encode(self, readings: List[int], limit: int) -> List[Page]:
        pages, count, page = [], 0, bytearray()
        for reading in readings:
            if count:
                last, step = self.decode(page)
                code = self.code(reading - last - step)
                if len(page) + len(code) <= limit:
                    page.extend(code)
                    count += 1
                    continue
                pages.append(Page(count, page.hex()))
            page, count = bytearray(self.code(reading)), 1
        if count:
            pages.append(Page(count, page.hex()))
        return pages

    def decode(self, page):
        """The last reading of a page, and its difference from the one before."""
        numbers, z, shift = [], 0, 0
        for byte in page:
            z |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                numbers.append(z // 2 if z % 2 == 0 else -(z + 1) // 2)
                z = shift = 0
        last, step = numbers[0], 0
        for change in numbers[1:]:
            step += change
            last += step
        return last, step

    def code(self, x):
        z = 2 * x if x >= 0 else -2 * x - 1
        groups = []
        while z > 127:
            groups.append(z & 127 | 128)
            z >>= 7
        return groups + [z]
