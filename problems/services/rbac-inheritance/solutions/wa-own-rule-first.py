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
        service, action = permission.split(":")
        patterns = [permission, service + ":*", "*:" + action, "*:*"]
        effects, seen = set(), set()
        open_ends = list(self.roles[user])
        while open_ends:
            role = open_ends.pop()
            if role in seen:
                continue
            seen.add(role)
            own = {self.rules[role][pattern] for pattern in patterns if pattern in self.rules[role]}
            effects |= own
            if not own:
                open_ends += self.parents[role]
        return effects == {True}

    def lineage(self, roles):
        """The roles and all they inherit from."""
        found, open_ends = set(roles), list(roles)
        while open_ends:
            new = self.parents[open_ends.pop()] - found
            found |= new
            open_ends += new
        return found
