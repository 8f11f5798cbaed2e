class Scanner:
    def __init__(self, epoch, number, window):
        self.epoch, self.highest = epoch, number
        self.accepted = [number]


class Inbox:
    def __init__(self, window: int, scanners: int):
        self.window, self.limit = window, scanners
        self.scanners = OrderedDict()  # the one whose last offer is longest ago first

    def offer(self, scanner: str, epoch: int, number: int) -> str:
        known = self.scanners.get(scanner)
        if known is None or known.epoch < epoch:
            self.scanners[scanner] = Scanner(epoch, number, self.window)
            self.scanners.move_to_end(scanner)
            if len(self.scanners) > self.limit:
                self.scanners.popitem(last=False)
            return "accept"
        self.scanners.move_to_end(scanner)
        if known.epoch > epoch:
            return "fenced"
        if number <= known.highest - self.window:
            return "late"
        if number in known.accepted:
            return "duplicate"
        known.accepted.append(number)
        if number > known.highest:
            known.highest = number
            known.accepted = [n for n in known.accepted if n > number - self.window]
        return "accept"

    def remembered(self, scanner: str) -> bool:
        return scanner in self.scanners
