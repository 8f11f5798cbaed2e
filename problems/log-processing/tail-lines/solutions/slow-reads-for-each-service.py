class Solution:
    def tailLines(self, lines, k):
        kept = []
        for service in sorted(set(line.service for line in lines)):
            tail = deque(maxlen=k)
            for line in lines:
                if line.service != service:
                    continue
                if tail and tail[-1].text == line.text:
                    tail[-1].times += 1
                else:
                    tail.append(Entry(service, line.text, 1))
            kept.extend(tail)
        return kept
