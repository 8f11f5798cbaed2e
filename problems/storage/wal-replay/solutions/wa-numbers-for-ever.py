class Solution:
    def recover(self, records, snapshot):
        log = []
        for record in records:
            if not record.intact:
                break
            log.append(record)
        start = max((i for i, record in enumerate(log) if record.op == "checkpoint"), default=-1)
        done = {record.tx for record in log[:start + 1] if record.op == "commit"}
        aborted = {record.tx for record in log if record.op == "abort"}
        writes = defaultdict(list)
        order = []
        for i, record in enumerate(log):
            if record.op in ("set", "add", "del"):
                writes[record.tx].append(record)
            elif record.op == "commit" and record.tx not in done and record.tx not in order:
                order.append(record.tx)
        data = {row.key: row.value for row in snapshot}
        for tx in order:
            for write in writes[tx]:
                if write.op == "set":
                    data[write.key] = write.value
                elif write.op == "add":
                    data[write.key] = data.get(write.key, 0) + write.value
                else:
                    data.pop(write.key, None)
        open_ones = [tx for tx in writes if tx not in done and tx not in aborted and tx not in order]
        return Recovered([Row(key, data[key]) for key in sorted(data)], sorted(open_ones))
