class AccessControl:
    def __init__(self):
        self.parents = defaultdict(set)
        self.rules = defaultdict(dict)  # role -> {pattern: allow}
        self.roles = defaultdict(set)   # user -> roles
        self.flat = {}                  # role -> its rules, own and inherited

    def inherit(self, role: str, parent: str) -> bool:
        if parent in self.parents[role] or role in self.lineage([parent]):
            return False
        self.parents[role].add(parent)
        self.flatten()
        return True

    def disinherit(self, role: str, parent: str) -> bool:
        if parent not in self.parents[role]:
            return False
        self.parents[role].remove(parent)
        self.flatten()
        return True

    def rule(self, role: str, pattern: str, allow: bool) -> None:
        self.rules[role][pattern] = allow
        self.flatten()

    def unrule(self, role: str, pattern: str) -> bool:
        there = self.rules[role].pop(pattern, None) is not None
        self.flatten()
        return there

    def assign(self, user: str, role: str) -> None:
        self.roles[user].add(role)

    def flatten(self):
        self.flat = {}
        for role in set(self.rules) | set(self.parents):
            self.flat[role] = set()
            for ancestor in self.lineage([role]):
                self.flat[role].update(self.rules[ancestor].items())

    def can(self, user: str, permission: str) -> bool:
        service, action = permission.split(":")
        patterns = [permission, service + ":*", "*:" + action, "*:*"]
        effects = set()
        for role in self.roles[user]:
            effects |= {allow for pattern, allow in self.flat.get(role, ()) if pattern in patterns}
        return effects == {True}

    def lineage(self, roles):
        """The roles and all they inherit from."""
        found, open_ends = set(roles), list(roles)
        while open_ends:
            new = self.parents[open_ends.pop()] - found
            found |= new
            open_ends += new
        return found
