class AccessControl:
    def __init__(self):
        self.parents = defaultdict(set)
        self.rules = defaultdict(dict)  # role -> {pattern: allow}
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
        self.rules[role][pattern] = allow

    def unrule(self, role: str, pattern: str) -> bool:
        return self.rules[role].pop(pattern, None) is not None

    def assign(self, user: str, role: str) -> None:
        self.roles[user].add(role)

    def can(self, user: str, permission: str) -> bool:
        action = permission.split(":")[1]
        allowed = False
        for role in self.lineage(self.roles[user]):
            for pattern, allow in self.rules[role].items():
                if not self.fits(pattern, permission, action):
                    continue
                if not allow:
                    return False
                allowed = True
        return allowed

    def fits(self, pattern, permission, action):
        if pattern.startswith("*:"):
            return pattern[2:] in ("*", action)
        if pattern.endswith(":*"):
            return permission.startswith(pattern[:-2])
        return pattern == permission

    def lineage(self, roles):
        """The roles and all they inherit from."""
        found, open_ends = set(roles), list(roles)
        while open_ends:
            new = self.parents[open_ends.pop()] - found
            found |= new
            open_ends += new
        return found
