class Solution:
    def mergeAccounts(self, accounts, limit):
        def keys(account):
            return {(i.kind, i.value.lower() if i.kind == "email" else i.value)
                    for i in account.identifiers if i.verified}

        lists = Counter(key for account in accounts for key in keys(account))
        person_of = {}  # identifier -> index of a group
        groups = []
        for account in accounts:
            own = [key for key in keys(account) if lists[key] <= limit]
            known = [person_of[key] for key in own if key in person_of]
            if known:
                at = min(known)
            else:
                at = len(groups)
                groups.append([])
            groups[at].append(account)
            for key in own:
                person_of[key] = at
        persons = []
        for group in groups:
            oldest = min(group, key=lambda account: (account.created, account.id))
            emails = {key[1] for account in group for key in keys(account) if key[0] == "email"}
            persons.append(Person(oldest.id, sorted(a.id for a in group), sorted(emails)))
        return sorted(persons, key=lambda person: person.primary)
