class Solution:
    def healthChanges(self, checks, timeout, fall, rise):
        changes, state, count = [], {}, defaultdict(int)
        for check in checks:
            ok = check.millis is not None and check.millis <= timeout
            up = state.get(check.target, True)
            if ok == up:
                continue
            count[check.target] += 1
            if count[check.target] >= (rise if ok else fall):
                count[check.target] = 0
                state[check.target] = ok
                changes.append(Change(check.target, check.at, ok))
        return changes
