class Solution:
    def healthChanges(self, checks, timeout, fall, rise):
        changes, state, rows = [], defaultdict(lambda: True), defaultdict(int)
        for target, at, millis in ((c.target, c.at, c.millis) for c in checks):
            ok = bool(millis) and millis <= timeout
            # Positive: successes in a row; negative: failures in a row.
            rows[target] = max(rows[target], 0) + 1 if ok else min(rows[target], 0) - 1
            if state[target] and rows[target] <= -fall or not state[target] and rows[target] >= rise:
                state[target] = ok
                changes.append(Change(target, at, ok))
        return changes
