class Solution:
    def replayGets(self, replicas, r, w, ops):
        ring = list(range(replicas)) * 2
        stored = {}        # key -> the version that each replica has
        acknowledged = {}  # key -> the version of its last acknowledged put
        gets = []
        for i, op in enumerate(ops):
            versions = stored.setdefault(op.key, [-1] * replicas)
            answering = ring[op.first:op.first + op.answers]
            if op.kind == "put":
                for replica in answering:
                    versions[replica] = i
                if op.answers >= w:
                    acknowledged[op.key] = i
                continue
            if op.answers < r:
                gets.append(Got(i, "failed", -1, 0, False, []))
                continue
            newest = max(versions[replica] for replica in answering)
            stale = acknowledged.get(op.key, -1) > newest
            if newest < 0:
                gets.append(Got(i, "missing", -1, 0, stale, []))
                continue
            repaired = [replica for replica in answering if versions[replica] < newest]
            for replica in repaired:
                versions[replica] = newest
            gets.append(Got(i, "ok", newest, ops[newest].value, stale, repaired))
        return gets
