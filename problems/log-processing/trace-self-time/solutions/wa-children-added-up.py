class Solution:
    def selfTime(self, spans: List[Span]) -> List[Share]:
        by_id = {span.id: span for span in spans}
        own = {span.id: span.took for span in spans}
        for span in spans:
            parent = by_id.get(span.parent)
            if parent:
                start = max(span.start, parent.start)
                end = min(span.start + span.took, parent.start + parent.took)
                own[parent.id] -= max(0, end - start)
        working = defaultdict(int)
        for span in spans:
            working[span.service] += max(0, own[span.id])
        shares = [Share(service, time) for service, time in working.items()]
        return sorted(shares, key=lambda share: (-share.working, share.service))
