// line: 4
// says: Unexpected
function tally(xs: number[]): number {
  return xs +;
}
