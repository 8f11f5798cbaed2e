class Solution:
    def encode(self, readings, limit):
        pages = []
        while readings:
            counts = range(1, len(readings) + 1)
            count = max(k for k in counts if len(self.page(readings[:k])) <= 2 * limit)
            pages.append(Page(count, self.page(readings[:count])))
            readings = readings[count:]
        return pages

    def page(self, readings):
        steps = [b - a for a, b in zip(readings, readings[1:])]
        changes = [b - a for a, b in zip(steps, steps[1:])]
        return "".join(self.code(x) for x in readings[:1] + steps[:1] + changes)

    def code(self, x):
        bits = bin(2 * x if x >= 0 else -2 * x - 1)[2:]
        bits = "0" * (-len(bits) % 7) + bits
        groups = [int(bits[i:i + 7], 2) for i in range(0, len(bits), 7)][::-1]
        return "".join("%02x" % (group + 128) for group in groups[:-1]) + "%02x" % groups[-1]
