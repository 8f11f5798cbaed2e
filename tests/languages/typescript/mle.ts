function tally(xs: number[]): number {
  const kept: number[][] = [];
  while (true) kept.push(new Array(10000).fill(kept.length));
}
