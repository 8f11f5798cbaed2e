// verdict: re
// says: tally() returned string, but should return number
function tally(xs) {
  return String(xs.length);
}
