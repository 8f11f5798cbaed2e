class Solution:
    def recover(self, records, snapshot):
        log = []
        for record in records:
            if not record.intact:
                break
            log.append(record)
        below = 0
        for i, record in enumerate(log):
            if record.op == "checkpoint":
                below = i
        rows = [[row.key, row.value] for row in snapshot]
        for i in range(below, len(log)):
            if log[i].op == "commit":
                for write in self.writes_above(log, i, log[i].tx):
                    old = [value for key, value in rows if key == write.key]
                    rows = [row for row in rows if row[0] != write.key]
                    if write.op == "set":
                        rows.append([write.key, write.value])
                    elif write.op == "add":
                        rows.append([write.key, sum(old) + write.value])
        numbers = {record.tx for record in log}
        return Recovered(
            [Row(key, value) for key, value in sorted(rows)],
            sorted(tx for tx in numbers if self.writes_above(log, len(log), tx)),
        )

    def writes_above(self, log, i, tx):
        writes = []
        while i > 0:
            i -= 1
            if log[i].op == "checkpoint" or log[i].tx != tx:
                continue
            if log[i].op in ("commit", "abort"):
                break
            writes.insert(0, log[i])
        return writes
