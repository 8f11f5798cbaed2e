class Node:
    def __init__(self, value=None):
        self.value = value
        self.below = {}


class Solution:
    def diffConfigs(self, before, after):
        self.changes = []
        self.compare(self.tree(before), self.tree(after), [])
        return self.changes

    def tree(self, lines):
        root = Node()
        open_lines = [(-1, root)]
        for line in lines:
            while open_lines[-1][0] >= line.indent:
                open_lines.pop()
            node = open_lines[-1][1].below[line.key] = Node(line.value)
            open_lines.append((line.indent, node))
        return root

    def compare(self, old, new, path):
        for key in sorted(set(old.below) | set(new.below)):
            a, b = old.below.get(key), new.below.get(key)
            was = a.value if a else None
            now = b.value if b else None
            here = path + [key]
            if was != now:
                kind = "added" if was is None else "removed" if now is None else "changed"
                self.changes.append(Change("/".join(here), kind, was, now))
            elif a is None or b is None:
                self.changes.append(Change("/".join(here), "added" if a is None else "removed", None, None))
            if a and b:
                self.compare(a, b, here)
