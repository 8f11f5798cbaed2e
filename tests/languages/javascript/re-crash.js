// says: SIGABRT
function tally(xs) {
  process.abort();
}
