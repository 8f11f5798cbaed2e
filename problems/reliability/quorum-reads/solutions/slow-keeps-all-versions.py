class Solution:
    def replayGets(self, replicas, r, w, ops):
        ring = list(range(replicas)) * 2
        stored = {}        # key -> the versions that each replica has got
        acknowledged = {}  # key -> the version of its last acknowledged put
        gets = []
        for i, op in enumerate(ops):
            versions = stored.setdefault(op.key, [[-1] for _ in range(replicas)])
            answering = ring[op.first:op.first + op.answers]
            if op.kind == "put":
                for replica in answering:
                    versions[replica].append(i)
                if op.answers >= w:
                    acknowledged[op.key] = i
                continue
            if op.answers < r:
                gets.append(Got(i, "failed", -1, 0, False, []))
                continue
            newest = max(max(versions[replica]) for replica in answering[:r])
            stale = acknowledged.get(op.key, -1) > newest
            if newest < 0:
                gets.append(Got(i, "missing", -1, 0, stale, []))
                continue
            repaired = [replica for replica in answering if max(versions[replica]) < newest]
            for replica in repaired:
                versions[replica].append(newest)
            gets.append(Got(i, "ok", newest, ops[newest].value, stale, repaired))
        return gets
