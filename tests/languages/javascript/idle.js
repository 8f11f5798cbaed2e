// says: sleeping
function tally(xs) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}
