// verdict: re
// says: is a `return` missing?
function tally(xs) {
  xs.length;
}
