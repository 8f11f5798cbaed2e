// line: 4
// says: Unexpected
function tally(xs) {
  return xs +;
}
