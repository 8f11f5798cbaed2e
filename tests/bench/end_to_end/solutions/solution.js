function busiest(users, times, gap, k) {
  const seen = new Map();
  users.forEach((user, i) => {
    if (!seen.has(user)) seen.set(user, []);
    seen.get(user).push(times[i]);
  });
  const sessions = [];
  for (const [user, at] of seen) {
    at.sort((a, b) => a - b);
    let count = 1;
    for (let i = 1; i < at.length; ++i) if (at[i] - at[i - 1] > gap) ++count;
    sessions.push({user, count});
  }
  sessions.sort((a, b) => b.count - a.count || (a.user < b.user ? -1 : 1));
  return sessions.slice(0, k).map(({user}) => user);
}

module.exports = {busiest};
