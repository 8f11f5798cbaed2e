class Solution:
    def diffConfigs(self, before, after):
        changes = []
        self.compare(self.tree(before), self.tree(after), [], changes)
        return [change for _, change in sorted(changes, key=lambda c: c[0])]

    def tree(self, lines):
        root = []
        open_lines = [(-1, root)]
        for line in lines:
            while open_lines[-1][0] >= line.indent:
                open_lines.pop()
            section, below = open_lines[-1][1], []
            for i, entry in enumerate(section):
                if entry[0] == line.key:
                    del section[i]
                    break
            section.append((line.key, line.value, below))
            open_lines.append((line.indent, below))
        return root

    def compare(self, old, new, path, changes):
        for key, was, old_below in old:
            here = path + [key]
            for other, now, new_below in new:
                if other == key:
                    if was != now:
                        changes.append((here, Change("/".join(here), "changed", was, now)))
                    self.compare(old_below, new_below, here, changes)
                    break
            else:
                changes.append((here, Change("/".join(here), "removed", was, None)))
        known = [key for key, _, _ in old]
        for key, now, _ in new:
            if key not in known:
                here = path + [key]
                changes.append((here, Change("/".join(here), "added", None, now)))
