class Solution:
    def diffConfigs(self, before, after):
        changes = []

        def compare(old, new, prefix):
            for key in sorted(old.keys() | new.keys()):
                if key not in new:
                    changes.append(Change(prefix + key, "removed", old[key][0], None))
                elif key not in old:
                    changes.append(Change(prefix + key, "added", None, new[key][0]))
                else:
                    (was, old_below), (now, new_below) = old[key], new[key]
                    if was != now:
                        changes.append(Change(prefix + key, "changed", was, now))
                    compare(old_below, new_below, prefix + key + "/")

        compare(self.tree(before), self.tree(after), "")
        return changes

    def tree(self, lines):
        root = {}
        home = {}  # indent -> section of the last line with it
        last_indent, last_below = -1, root
        for line in lines:
            if line.indent > last_indent:
                home[line.indent] = last_below
            section = home.get(line.indent, root)
            last_indent, last_below = line.indent, {}
            section[line.key] = (line.value, last_below)
        return root
