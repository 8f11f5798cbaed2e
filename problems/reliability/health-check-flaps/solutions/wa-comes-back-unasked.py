class Solution:
    def healthChanges(self, checks, timeout, fall, rise):
        changes, state, row = [], {}, {}
        for check in checks:
            ok = check.millis is not None and check.millis <= timeout
            last, length = row.get(check.target, (ok, 0))
            length = length + 1 if last == ok else 1
            row[check.target] = (ok, length)
            if length >= (rise if ok else fall) and state.get(check.target) != ok:
                state[check.target] = ok
                changes.append(Change(check.target, check.at, ok))
        return changes
