class Solution:
    def tailLines(self, lines, k):
        tails = defaultdict(deque)
        last = defaultdict(str)
        for line in lines:
            tail = tails[line.service]
            if last[line.service] == line.text:
                if tail:
                    tail[-1].times += 1
                continue
            last[line.service] = line.text
            tail.append(Entry(line.service, line.text, 1))
            if len(tail) > k:
                tail.popleft()
        return [entry for service in sorted(tails) for entry in tails[service]]
