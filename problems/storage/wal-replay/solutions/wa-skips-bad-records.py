class Solution:
    def recover(self, records, snapshot):
        records = [record for record in records if record.intact]
        end = len(records)
        start = 0
        for i in range(end):
            if records[i].op == "checkpoint":
                start = i
        data = {row.key: row.value for row in snapshot}
        writes = {}  # of the open transactions
        for i in range(end):
            record = records[i]
            if record.op in ("set", "add", "del"):
                writes.setdefault(record.tx, []).append(record)
            elif record.op != "checkpoint":
                ended = writes.pop(record.tx, [])
                if record.op == "commit" and i >= start:
                    self.apply(ended, data)
        rows = [Row(key, data[key]) for key in sorted(data)]
        return Recovered(rows, sorted(writes))

    def apply(self, writes, data):
        for write in writes:
            if write.op == "set":
                data[write.key] = write.value
            elif write.op == "add":
                data[write.key] = data.get(write.key, 0) + write.value
            else:
                data.pop(write.key, None)
