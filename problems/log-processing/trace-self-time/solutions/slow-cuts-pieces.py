class Solution:
    def selfTime(self, spans: List[Span]) -> List[Share]:
        children = defaultdict(list)
        for span in spans:
            children[span.parent].append((span.start, span.start + span.took))

        pieces = {span.service: [] for span in spans}
        for span in spans:
            end = span.start + span.took
            left = [(span.start, end)]
            for child_start, child_end in children.get(span.id, ()):
                cut = []
                for piece_start, piece_end in left:
                    cut.append((piece_start, min(piece_end, child_start)))
                    cut.append((max(piece_start, child_end), piece_end))
                left = [piece for piece in cut if piece[0] < piece[1]]
            pieces[span.service] += left

        shares = [Share(service, self.length_of_union(own)) for service, own in pieces.items()]
        return sorted(shares, key=lambda share: (-share.working, share.service))

    def length_of_union(self, pieces):
        total = reach = 0
        for start, end in sorted(pieces):
            if end > reach:
                total += end - max(start, reach)
                reach = end
        return total
