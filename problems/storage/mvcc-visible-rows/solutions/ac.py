NEVER = float("inf")


class Timeline:
    """Versions that appear and vanish at certain times; asked for the state up to a time."""

    def __init__(self):
        self.changes = []

    def add(self, time, rows, amount):
        self.changes.append((time, rows, amount))

    def seal(self):
        self.changes.sort()
        self.times = [time for time, _, _ in self.changes]
        self.rows = [0, *accumulate(rows for _, rows, _ in self.changes)]
        self.totals = [0, *accumulate(amount for _, _, amount in self.changes)]

    def up_to(self, time):
        place = bisect_right(self.times, time)
        return self.rows[place], self.totals[place]


class Solution:
    def visible(self, transactions: List[Transaction], versions: List[Version], reads: List[Read]) -> List[Sum]:
        began = [tx.began for tx in transactions]
        commit = [NEVER if tx.committed is None else tx.committed for tx in transactions]
        public = Timeline()            # by moment, as seen from outside
        own = defaultdict(Timeline)    # by step, of each transaction
        for version in versions:
            created, deleted, amount = version.created, version.deleted, version.amount
            maker, killer = created.tx, deleted.tx if deleted else -1
            appears, vanishes = commit[maker], commit[killer] if deleted else NEVER
            if appears < vanishes:
                public.add(appears, 1, amount)
                public.add(vanishes, -1, -amount)
            if maker == killer:
                if created.step < deleted.step:
                    own[maker].add(created.step, 1, amount)
                    own[maker].add(deleted.step, -1, -amount)
                continue
            if vanishes > began[maker]:
                own[maker].add(created.step, 1, amount)
            if deleted and appears <= began[killer]:
                own[killer].add(deleted.step, -1, -amount)
        public.seal()
        for timeline in own.values():
            timeline.seal()

        sums = []
        for read in reads:
            rows, total = public.up_to(began[read.tx])
            if read.tx in own:
                more_rows, more_total = own[read.tx].up_to(read.step - 1)
                rows, total = rows + more_rows, total + more_total
            sums.append(Sum(rows, total))
        return sums
