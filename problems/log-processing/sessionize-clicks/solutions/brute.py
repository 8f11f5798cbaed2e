class Solution:
    def sessionize(self, clicks, gap):
        left = list(clicks)
        pieces = []
        while left:
            first = 0
            for i in range(len(left)):
                if left[i].at < left[first].at:
                    first = i
            click = left.pop(first)
            for piece in pieces:
                if piece[-1].user == click.user and click.at <= piece[-1].at + gap:
                    piece.append(click)
                    break
            else:
                pieces.append([click])
        out = []
        for piece in pieces:
            a, b = piece[0], piece[-1]
            out.append(Session(a.user, a.at, b.at, len(piece), a.page, b.page))
        return sorted(out, key=lambda s: (s.start, s.user))
