// says: process.exit()
function tally(xs) {
  process.exit(0);
}
