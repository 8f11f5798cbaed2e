class Solution:
    def tailLines(self, lines, k):
        tails = defaultdict(lambda: deque(maxlen=k))
        for line in lines:
            tails[line.service].append(line.text)
        kept = []
        for service in sorted(tails):
            before = None
            for text in tails[service]:
                if text == before:
                    kept[-1].times += 1
                else:
                    kept.append(Entry(service, text, 1))
                before = text
        return kept
