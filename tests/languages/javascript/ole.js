function tally(xs) {
  for (let i = 0; i < 100; ++i) console.log("x".repeat(100000));
  return xs.reduce((a, b) => a + b, 0);
}
