from itertools import groupby


class Solution:
    def tailLines(self, lines, k):
        kept = []
        for service in sorted({line.service for line in lines}):
            own = [line.text for line in lines if line.service == service]
            folded = [(text, len(list(same))) for text, same in groupby(own)]
            kept += [Entry(service, text, times) for text, times in folded[-k:]]
        return kept
