// cost: O(n)  space: O(n)

var solve = function(values) {
  const seen = new Map();
  for (let i = 0; i < values.length; ++i) {
    if (seen.has(-1 - values[i])) return i;
    seen.set(values[i], i);
  }
  return -1;
};
