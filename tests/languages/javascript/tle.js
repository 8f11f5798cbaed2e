// says: computing
function tally(xs) {
  while (true) {
    xs.length;
  }
}
