class Solution:
    def selfTime(self, spans: List[Span]) -> List[Share]:
        children = defaultdict(list)
        for span in spans:
            children[span.parent].append((span.start, span.start + span.took))

        pieces = {span.service: [] for span in spans}
        for span in spans:
            end = span.start + span.took
            own = pieces[span.service]
            covered = span.start  # what is left of the span begins here
            for child_start, child_end in sorted(children.get(span.id, ())):
                if child_start >= end:
                    break
                if child_start > covered:
                    own.append((covered, child_start))
                covered = max(covered, child_end)
            if covered < end:
                own.append((covered, end))

        shares = [Share(service, self.length_of_union(own)) for service, own in pieces.items()]
        return sorted(shares, key=lambda share: (-share.working, share.service))

    def length_of_union(self, pieces):
        total = reach = 0
        for start, end in sorted(pieces):
            if end > reach:
                total += end - max(start, reach)
                reach = end
        return total
