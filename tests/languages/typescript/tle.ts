// says: computing
function tally(xs: number[]): number {
  while (true) {
    xs.length;
  }
}
