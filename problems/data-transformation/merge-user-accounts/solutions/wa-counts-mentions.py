class Solution:
    def mergeAccounts(self, accounts, limit):
        listed_by = {}  # identifier -> the accounts that list it, by index
        for a, account in enumerate(accounts):
            for identifier in account.identifiers:
                if identifier.verified:
                    listed_by.setdefault(self.key(identifier), []).append(a)

        parent = list(range(len(accounts)))

        def root(a):
            while parent[a] != a:
                parent[a] = parent[parent[a]]
                a = parent[a]
            return a

        for owners in listed_by.values():
            if len(owners) <= limit:
                for other in owners[1:]:
                    parent[root(other)] = root(owners[0])

        persons = {}
        for a, account in enumerate(accounts):
            persons.setdefault(root(a), []).append(account)
        merged = [self.person(group) for group in persons.values()]
        return sorted(merged, key=lambda person: person.primary)

    def key(self, identifier):
        value = identifier.value
        return identifier.kind, value.lower() if identifier.kind == "email" else value

    def person(self, group):
        emails = {i.value.lower() for account in group for i in account.identifiers
                  if i.verified and i.kind == "email"}
        oldest = min(group, key=lambda account: (account.created, account.id))
        return Person(oldest.id, sorted(account.id for account in group), sorted(emails))
