// cost: O(log n)  space: O(1)
// input: sorted

var solve = function(values) {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] < values[values.length - 1]) low = middle + 1;
    else high = middle;
  }
  return low;
};
