class Solution:
    def healthChanges(self, checks, timeout, fall, rise):
        changes = []
        for i, check in enumerate(checks):
            results = [c.millis is not None and c.millis <= timeout
                       for c in checks[:i + 1] if c.target == check.target]
            states = [c.inService for c in changes if c.target == check.target]
            in_service = states[-1] if states else True
            if in_service and results[-fall:] == [False] * fall:
                changes.append(Change(check.target, check.at, False))
            elif not in_service and results[-rise:] == [True] * rise:
                changes.append(Change(check.target, check.at, True))
        return changes
