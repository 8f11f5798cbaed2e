function sessionize(events, gap) {
  const byUser = (a, b) => (a.user < b.user ? -1 : a.user > b.user ? 1 : 0);
  const newest = new Map();
  const sessions = [];
  for (const { user, ts } of [...events].sort((a, b) => a.ts - b.ts || byUser(a, b))) {
    let session = newest.get(user);
    if (session === undefined || ts - session.end > gap) {
      session = { user, start: ts, end: ts, count: 0 };
      newest.set(user, session);
      sessions.push(session);
    }
    session.end = ts;
    session.count += 1;
  }
  return sessions;
}
