class Solution:
    def tailLines(self, lines, k):
        tails = defaultdict(deque)
        for line in lines:
            tail = tails[line.service]
            if len(tail) == k:
                tail.popleft()
            if tail and tail[-1].text == line.text:
                tail[-1].times += 1
            else:
                tail.append(Entry(line.service, line.text, 1))
        return [entry for service in sorted(tails) for entry in tails[service]]
