// says: never closed
function tally(xs) {
  if (xs.length > 0) {
    return 1;
}
