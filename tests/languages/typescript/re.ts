// line: 10
// says: RangeError: no luck
type Numbers = number[];

interface Unused {
  field: string;
}

function tally(xs: Numbers): number {
  if (xs.length === 2) throw new RangeError("no luck");
  return xs.reduce((sum: number, x: number) => sum + x, 0);
}
