// line: 5
// says: RangeError: Maximum call stack size exceeded
// says: stack overflow
function tally(xs) {
  return tally(xs) + 1;
}
