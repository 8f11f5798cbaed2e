function depth(n) {
  return n === 0 ? 0 : depth(n - 1) + 1;
}
function tally(xs) {
  return xs.reduce((sum, x) => sum + x, 0) + depth(200000) - 200000;
}
