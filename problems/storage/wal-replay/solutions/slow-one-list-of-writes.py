class Solution:
    def recover(self, records, snapshot):
        log = []
        for record in records:
            if not record.intact:
                break
            log.append(record)
        start = max((i for i, record in enumerate(log) if record.op == "checkpoint"), default=-1)
        data = {row.key: row.value for row in snapshot}
        pending = []
        for i, record in enumerate(log):
            if record.op in ("set", "add", "del"):
                pending.append(record)
            elif record.op in ("commit", "abort"):
                own = [write for write in pending if write.tx == record.tx]
                pending = [write for write in pending if write.tx != record.tx]
                if record.op == "commit" and i > start:
                    for write in own:
                        if write.op == "set":
                            data[write.key] = write.value
                        elif write.op == "add":
                            data[write.key] = data.get(write.key, 0) + write.value
                        else:
                            data.pop(write.key, None)
        rows = [Row(key, data[key]) for key in sorted(data)]
        return Recovered(rows, sorted({write.tx for write in pending}))
