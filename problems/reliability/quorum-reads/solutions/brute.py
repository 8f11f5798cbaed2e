class Solution:
    def replayGets(self, replicas, r, w, ops):
        logs = [[] for _ in range(replicas)]  # all (key, version) that each ever stored

        def version(replica, key):
            for stored, found in reversed(logs[replica]):
                if stored == key:
                    return found
            return -1

        gets = []
        for i, op in enumerate(ops):
            order = [replica % replicas for replica in range(op.first, op.first + op.answers)]
            if op.kind == "put":
                for replica in order:
                    logs[replica].append((op.key, i))
            elif len(order) < r:
                gets.append(Got(i, "failed", -1, 0, False, []))
            else:
                newest = max(version(replica, op.key) for replica in order[:r])
                counted = [j for j in range(i) if ops[j].kind == "put" and ops[j].key == op.key
                           and ops[j].answers >= w]
                stale = any(j > newest for j in counted)
                behind = [replica for replica in order if version(replica, op.key) < newest]
                for replica in behind:
                    logs[replica].append((op.key, newest))
                if newest == -1:
                    gets.append(Got(i, "missing", -1, 0, stale, []))
                else:
                    gets.append(Got(i, "ok", newest, ops[newest].value, stale, behind))
        return gets
