// says: SIGABRT
function tally(xs: number[]): number {
  process.abort();
}
