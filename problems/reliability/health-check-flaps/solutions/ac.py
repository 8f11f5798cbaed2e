class Solution:
    def healthChanges(self, checks, timeout: int, fall: int, rise: int):
        changes = []
        out = set()
        against = {}  # target -> how many checks in a row spoke against its present state
        for check in checks:
            target = check.target
            ok = check.millis is not None and check.millis <= timeout
            if ok != (target in out):
                against[target] = 0
                continue
            against[target] = against.get(target, 0) + 1
            if against[target] < (rise if ok else fall):
                continue
            against[target] = 0
            if ok:
                out.remove(target)
            else:
                out.add(target)
            changes.append(Change(target, check.at, ok))
        return changes
