function tally(xs) {
  console.log("this is no answer: 41");
  return xs.reduce((sum, x) => sum + x, 0);
}
