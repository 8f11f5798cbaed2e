// problem: spans
function ends(spans, offset) {
  if (typeof offset !== 'number') throw new TypeError(`offset is a ${typeof offset}`);
  return spans.map(({ start, length }) => {
    if (typeof start !== 'bigint') throw new TypeError(`start is a ${typeof start}`);
    if (typeof length !== 'number') throw new TypeError(`length is a ${typeof length}`);
    return start + BigInt(length + offset);
  });
}
