// A ring of at most k entries for each service, which grows only as far as it is used.
function tailLines(lines, k) {
  const logs = new Map();
  for (const { service, text } of lines) {
    if (!logs.has(service)) logs.set(service, { ring: [], newest: -1 });
    const log = logs.get(service);
    const { ring, newest } = log;
    if (newest >= 0 && ring[newest].text === text) {
      ring[newest].times++;
    } else {
      log.newest = (newest + 1) % k;
      ring[log.newest] = { service, text, times: 1 };
    }
  }
  return [...logs.keys()].sort().flatMap((service) => {
    const { ring, newest } = logs.get(service);
    return [...ring.slice(newest + 1), ...ring.slice(0, newest + 1)];
  });
}
