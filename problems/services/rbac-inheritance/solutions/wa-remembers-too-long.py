class AccessControl:
    def __init__(self):
        self.parents = defaultdict(set)
        self.rules = defaultdict(dict)  # role -> {pattern: allow}
        self.roles = defaultdict(set)   # user -> roles
        self.answers = {}               # (user, permission) -> answer

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
        self.answers.clear()

    def unrule(self, role: str, pattern: str) -> bool:
        self.answers.clear()
        return self.rules[role].pop(pattern, None) is not None

    def assign(self, user: str, role: str) -> None:
        self.roles[user].add(role)
        self.answers.clear()

    def can(self, user: str, permission: str) -> bool:
        if (user, permission) not in self.answers:
            self.answers[user, permission] = self.work_out(user, permission)
        return self.answers[user, permission]

    def work_out(self, user, permission):
        service, action = permission.split(":")
        patterns = [permission, service + ":*", "*:" + action, "*:*"]
        allowed = False
        for role in self.lineage(self.roles[user]):
            rules = self.rules[role]
            for pattern in patterns:
                if pattern in rules:
                    if not rules[pattern]:
                        return False
                    allowed = True
        return allowed

    def lineage(self, roles):
        """The roles and all they inherit from."""
        found, open_ends = set(roles), list(roles)
        while open_ends:
            new = self.parents[open_ends.pop()] - found
            found |= new
            open_ends += new
        return found
