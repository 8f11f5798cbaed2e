class Solution:
    def tailLines(self, lines, k):
        rings = {}
        for line in lines:
            if line.service not in rings:
                rings[line.service] = [[None] * k, 0]
            ring, count = rings[line.service]
            if count and ring[(count - 1) % k].text == line.text:
                ring[(count - 1) % k].times += 1
            else:
                ring[count % k] = Entry(line.service, line.text, 1)
                rings[line.service][1] += 1
        kept = []
        for service in sorted(rings):
            ring, count = rings[service]
            kept += [ring[i % k] for i in range(max(0, count - k), count)]
        return kept
