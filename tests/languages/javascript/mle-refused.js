// says: allocation failed
function tally(xs) {
  return new ArrayBuffer(2 ** 45).byteLength;
}
