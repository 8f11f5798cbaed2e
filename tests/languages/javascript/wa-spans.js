// problem: spans
// Rounds to what a number holds, which must not pass.
function ends(spans, offset) {
  return spans.map(({ start, length }) => Number(start) + length + offset);
}
