// cost: O(n log n)  space: O(n)
// input: sorted

// Of values in order nearly every one starts a pile of its own, found by search among all of them.

var solve = function(values) {
  const tops = [];
  for (const value of values) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tops[middle] < value) low = middle + 1;
      else high = middle;
    }
    tops[low] = value;
  }
  return tops.length;
};
