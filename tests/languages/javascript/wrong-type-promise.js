// verdict: re
// says: must not be async
async function tally(xs) {
  return 0;
}
