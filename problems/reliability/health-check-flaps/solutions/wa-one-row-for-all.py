class Solution:
    def healthChanges(self, checks, timeout, fall, rise):
        changes, state = [], {}
        last, row = None, 0
        for check in checks:
            ok = check.millis is not None and check.millis <= timeout
            row = row + 1 if last == (check.target, ok) else 1
            last = (check.target, ok)
            if state.get(check.target, True) != ok and row >= (rise if ok else fall):
                state[check.target] = ok
                changes.append(Change(check.target, check.at, ok))
        return changes
