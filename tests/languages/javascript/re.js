// line: 5
// says: RangeError: no luck
var tally = function (xs) {
  if (xs.length === 2) {
    throw new RangeError("no luck");
  }
  return xs.reduce((sum, x) => sum + x, 0);
};
