class Solution:
    def mergeAccounts(self, accounts, limit):
        def keys(account):
            return {(i.kind, i.value.lower() if i.kind == "email" else i.value)
                    for i in account.identifiers if i.verified}

        lists = Counter(key for account in accounts for key in keys(account))
        groups = []  # (identifiers that join, accounts)
        for account in accounts:
            joined = {key for key in keys(account) if lists[key] <= limit}
            members = [account]
            others = []
            for group in groups:
                if group[0].isdisjoint(joined):
                    others.append(group)
                else:
                    joined |= group[0]
                    members += group[1]
            groups = others + [(joined, members)]
        persons = []
        for _, group in groups:
            oldest = min(group, key=lambda account: (account.created, account.id))
            emails = {key[1] for account in group for key in keys(account) if key[0] == "email"}
            persons.append(Person(oldest.id, sorted(a.id for a in group), sorted(emails)))
        return sorted(persons, key=lambda person: person.primary)
