// Walks from account to identifier to account, without a union-find.
function mergeAccounts(accounts, limit) {
  const owners = new Map(); // Identifier -> set of accounts.
  const keys = accounts.map((account) =>
    account.identifiers
      .filter(({ verified }) => verified)
      .map(({ kind, value }) => (kind === 'email' ? `email ${value.toLowerCase()}` : `${kind} ${value}`)),
  );
  keys.forEach((own, a) => {
    for (const key of own) {
      if (!owners.has(key)) owners.set(key, new Set());
      owners.get(key).add(a);
    }
  });

  const seen = new Set();
  const persons = [];
  accounts.forEach((_, start) => {
    if (seen.has(start)) return;
    seen.add(start);
    const group = [start];
    const emails = new Set();
    for (let i = 0; i < group.length; ++i) {
      for (const key of keys[group[i]]) {
        if (key.startsWith('email ')) emails.add(key.slice(6));
        const others = owners.get(key);
        if (others.size > limit) continue;
        for (const other of others) {
          if (seen.has(other)) continue;
          seen.add(other);
          group.push(other);
        }
        others.clear(); // All of them are found now.
      }
    }
    const members = group.map((a) => accounts[a]);
    const oldest = members.reduce((a, b) =>
      b.created < a.created || (b.created === a.created && b.id < a.id) ? b : a,
    );
    persons.push({
      primary: oldest.id,
      accounts: members.map(({ id }) => id).sort((a, b) => a - b),
      emails: [...emails].sort(),
    });
  });
  return persons.sort((a, b) => a.primary - b.primary);
}
