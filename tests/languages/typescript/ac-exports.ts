export function tally(xs: number[]): number {
  return xs.reduce((sum: number, x: number): number => sum + x, 0);
}
