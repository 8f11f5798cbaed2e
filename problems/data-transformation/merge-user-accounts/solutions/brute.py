class Solution:
    def mergeAccounts(self, accounts, limit):
        def keys(account):
            return {(i.kind, i.value.lower() if i.kind == "email" else i.value)
                    for i in account.identifiers if i.verified}

        everything = [key for account in accounts for key in keys(account)]
        label = {account.id: account.id for account in accounts}
        changed = True
        while changed:
            changed = False
            for one in accounts:
                for other in accounts:
                    shared = keys(one) & keys(other)
                    if label[one.id] < label[other.id] and any(everything.count(k) <= limit for k in shared):
                        label[other.id] = label[one.id]
                        changed = True
        persons = []
        for smallest in set(label.values()):
            group = [account for account in accounts if label[account.id] == smallest]
            group.sort(key=lambda account: account.id)
            oldest = min(account.created for account in group)
            primary = [account.id for account in group if account.created == oldest][0]
            emails = {key[1] for account in group for key in keys(account) if key[0] == "email"}
            persons.append(Person(primary, [account.id for account in group], sorted(emails)))
        persons.sort(key=lambda person: person.primary)
        return persons
