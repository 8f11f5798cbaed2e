class Node:
    def __init__(self, value):
        self.value = value
        self.below = {}


class Solution:
    def diffConfigs(self, before: List[Line], after: List[Line]) -> List[Change]:
        changes = []
        self.compare(self.tree(before), self.tree(after), "", changes)
        kinds = ["removed", "changed", "added"]
        return sorted(changes, key=lambda c: kinds.index(c.kind))

    def tree(self, lines):
        root = Node(None)
        open_lines = [(-1, root)]
        for line in lines:
            while open_lines[-1][0] >= line.indent:
                open_lines.pop()
            node = Node(line.value)
            open_lines[-1][1].below[line.key] = node  # replaces an earlier one as a whole
            open_lines.append((line.indent, node))
        return root

    def compare(self, old, new, prefix, changes):
        for key in sorted(old.below.keys() | new.below.keys()):
            a, b, path = old.below.get(key), new.below.get(key), prefix + key
            if a is None:
                changes.append(Change(path, "added", None, b.value))
            elif b is None:
                changes.append(Change(path, "removed", a.value, None))
            else:
                if a.value != b.value:
                    changes.append(Change(path, "changed", a.value, b.value))
                if a.below or b.below:
                    self.compare(a, b, path + "/", changes)
