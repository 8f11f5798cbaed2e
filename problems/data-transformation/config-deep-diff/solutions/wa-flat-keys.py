class Solution:
    def diffConfigs(self, before, after):
        old, new = self.flat(before), self.flat(after)
        changes = []
        for key in old.keys() | new.keys():
            a, b = old.get(key), new.get(key)
            if a and b:
                if a[1] != b[1]:
                    changes.append((b[0], Change("/".join(b[0]), "changed", a[1], b[1])))
            else:
                path, value = a or b
                if len(path) > 1 and not (path[-2] in old and path[-2] in new):
                    continue
                kind = "removed" if a else "added"
                changes.append((path, Change("/".join(path), kind, value if a else None, value if b else None)))
        return [change for _, change in sorted(changes, key=lambda c: c[0])]

    def flat(self, lines):
        found, open_lines = {}, []
        for line in lines:
            while open_lines and open_lines[-1].indent >= line.indent:
                open_lines.pop()
            open_lines.append(line)
            found[line.key] = ([l.key for l in open_lines], line.value)
        return found
