// cost: O(n log n)  space: O(n)

var solve = function(values) {
  const n = values.length;
  let from = values.slice();
  let into = new Array(n).fill(0);
  for (let width = 1; width < n; width *= 2) {
    for (let low = 0; low < n; low += 2 * width) {
      const middle = Math.min(low + width, n);
      const high = Math.min(low + 2 * width, n);
      let left = low;
      let right = middle;
      for (let at = low; at < high; ++at) {
        const takeLeft = left < middle && (right >= high || from[left] <= from[right]);
        into[at] = takeLeft ? from[left++] : from[right++];
      }
    }
    [from, into] = [into, from];
  }
  return from[n >> 1];
};
