class Solution:
    def healthChanges(self, checks, timeout, fall, rise):
        changes, state = [], {}
        for i, check in enumerate(checks):
            own = [c for c in checks[:i + 1] if c.target == check.target]
            row = 0
            ok = check.millis is not None and check.millis <= timeout
            for c in reversed(own):
                if (c.millis is not None and c.millis <= timeout) != ok:
                    break
                row += 1
            if state.get(check.target, True) != ok and row >= (rise if ok else fall):
                state[check.target] = ok
                changes.append(Change(check.target, check.at, ok))
        return changes
