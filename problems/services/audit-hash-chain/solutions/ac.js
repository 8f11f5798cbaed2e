function digest(text) {
  let h = 17;
  for (let i = 0; i < text.length; ++i) h = (Math.imul(h, 31) + text.charCodeAt(i)) >>> 0;
  return h;
}

function brokenRule({ stream, seq, prev, body, hash }, before) {
  if (seq !== before.seq + 1) return 'sequence';
  if (prev !== before.hash) return 'link';
  return hash === digest([stream, seq, prev, body].join(':')) ? null : 'content';
}

function findBreaks(log) {
  const start = { seq: 0, hash: 0 };
  const latest = new Map();
  const firstBreak = new Map();
  log.forEach((entry, index) => {
    const { stream } = entry;
    if (firstBreak.has(stream)) return;
    const reason = brokenRule(entry, latest.get(stream) ?? start);
    if (reason) firstBreak.set(stream, { index, stream, reason });
    latest.set(stream, entry);
  });
  return [...firstBreak.values()];
}
