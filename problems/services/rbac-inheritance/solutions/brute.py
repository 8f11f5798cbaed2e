class AccessControl:
    def __init__(self):
        self.links, self.rules, self.assigned = set(), [], set()  # rules: (role, pattern, allow)

    def all_of(self, roles):
        while True:
            more = roles | {parent for role, parent in self.links if role in roles}
            if more == roles:
                return roles
            roles = more

    def inherit(self, role, parent):
        if (role, parent) in self.links or role in self.all_of({parent}):
            return False
        self.links.add((role, parent))
        return True

    def disinherit(self, role, parent):
        there = (role, parent) in self.links
        self.links.discard((role, parent))
        return there

    def rule(self, role, pattern, allow):
        self.unrule(role, pattern)
        self.rules.append((role, pattern, allow))

    def unrule(self, role, pattern):
        before = len(self.rules)
        self.rules = [r for r in self.rules if r[:2] != (role, pattern)]
        return len(self.rules) < before

    def assign(self, user, role):
        self.assigned.add((user, role))

    def can(self, user, permission):
        roles = self.all_of({role for name, role in self.assigned if name == user})
        effects = set()
        for role, pattern, allow in self.rules:
            expression = pattern.replace("*", "[a-z]+")
            if role in roles and re.fullmatch(expression, permission):
                effects.add(allow)
        return effects == {True}
