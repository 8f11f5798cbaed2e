class Solution:
    def diffConfigs(self, before, after):
        old, new = self.values(before), self.values(after)
        found = []
        for path in set(old) | set(new):
            if len(path) > 1 and not (path[:-1] in old and path[:-1] in new):
                continue  # covered by a change above it
            name = "/".join(path)
            if path not in new:
                found.append((path, Change(name, "removed", old[path], None)))
            elif path not in old:
                found.append((path, Change(name, "added", None, new[path])))
            elif old[path] != new[path]:
                found.append((path, Change(name, "changed", old[path], new[path])))
        return [change for path, change in sorted(found, key=lambda f: f[0])]

    def values(self, lines):
        n = len(lines)
        parent = [next((j for j in reversed(range(i)) if lines[j].indent < lines[i].indent), None)
                  for i in range(n)]
        values = {}
        for i in range(n):
            chain = [i]
            while parent[chain[-1]] is not None:
                chain.append(parent[chain[-1]])
            repeated = any(parent[j] == parent[c] and lines[j].key == lines[c].key
                           for c in chain for j in range(c + 1, n))
            if not repeated:
                values[tuple(lines[c].key for c in reversed(chain))] = lines[i].value
        return values
