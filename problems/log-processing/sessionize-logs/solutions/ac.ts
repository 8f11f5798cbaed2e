interface Event {
  user: string;
  ts: number;
}

interface Session {
  user: string;
  start: number;
  end: number;
  count: number;
}

function sessionize(events: Event[], gap: number): Session[] {
  const times = new Map<string, number[]>();
  for (const { user, ts } of events) {
    const own = times.get(user);
    if (own === undefined) times.set(user, [ts]);
    else own.push(ts);
  }
  const sessions: Session[] = [];
  for (const [user, own] of times) {
    own.sort((a, b) => a - b);
    let session: Session | null = null;
    for (const ts of own) {
      if (session === null || ts - session.end > gap) {
        session = { user, start: ts, end: ts, count: 0 };
        sessions.push(session);
      }
      session.end = ts;
      session.count += 1;
    }
  }
  const byUser = (a: Session, b: Session) => (a.user < b.user ? -1 : a.user > b.user ? 1 : 0);
  return sessions.sort((a, b) => a.start - b.start || byUser(a, b));
}
