class AccessControl:
    def __init__(self):
        self.parents = defaultdict(set)
        self.allowed, self.denied = defaultdict(set), defaultdict(set)  # role -> patterns
        self.roles = defaultdict(set)   # user -> roles

    def inherit(self, role: str, parent: str) -> bool:
        if parent in self.parents[role] or role in self.lineage([parent]):
            return False
        self.parents[role].add(parent)
        return True

    def disinherit(self, role: str, parent: str) -> bool:
        if parent not in self.parents[role]:
            return False
        self.parents[role].remove(parent)
        return True

    def rule(self, role: str, pattern: str, allow: bool) -> None:
        (self.allowed if allow else self.denied)[role].add(pattern)

    def unrule(self, role: str, pattern: str) -> bool:
        there = pattern in self.allowed[role] | self.denied[role]
        self.allowed[role].discard(pattern)
        self.denied[role].discard(pattern)
        return there

    def assign(self, user: str, role: str) -> None:
        self.roles[user].add(role)

    def can(self, user: str, permission: str) -> bool:
        service, action = permission.split(":")
        patterns = [permission, service + ":*", "*:" + action, "*:*"]
        allowed = False
        for role in self.lineage(self.roles[user]):
            if self.denied[role].intersection(patterns):
                return False
            allowed = allowed or bool(self.allowed[role].intersection(patterns))
        return allowed

    def lineage(self, roles):
        """The roles and all they inherit from."""
        found, open_ends = set(roles), list(roles)
        while open_ends:
            new = self.parents[open_ends.pop()] - found
            found |= new
            open_ends += new
        return found
