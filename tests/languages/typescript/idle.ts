// says: sleeping
function tally(xs: number[]): number {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}
