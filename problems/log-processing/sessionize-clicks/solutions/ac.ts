interface Click {
  user: string;
  page: string;
  at: number;
}

interface Session {
  user: string;
  start: number;
  end: number;
  clicks: number;
  entryPage: string;
  exitPage: string;
}

function sessionize(clicks: Click[], gap: number): Session[] {
  const newest = new Map<string, Session>();
  const sessions: Session[] = [];
  // Sorting is stable: clicks of the same time stay in the order of arrival.
  for (const { user, page, at } of [...clicks].sort((a, b) => a.at - b.at)) {
    let session = newest.get(user);
    if (session === undefined || at - session.end > gap) {
      session = { user, start: at, end: at, clicks: 0, entryPage: page, exitPage: page };
      newest.set(user, session);
      sessions.push(session);
    }
    session.end = at;
    session.exitPage = page;
    session.clicks += 1;
  }
  const byUser = (a: Session, b: Session) => (a.user < b.user ? -1 : a.user > b.user ? 1 : 0);
  return sessions.sort((a, b) => a.start - b.start || byUser(a, b));
}
