// verdict: re
// says: tally() returned string, but should return number
function tally(xs: number[]): any {
  return String(xs.length);
}
