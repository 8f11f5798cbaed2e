// cost: O(n^2)  space: O(n^2)

var solve = function(values) {
  const n = values.length;
  const table = Array.from({length: n}, () => new Array(n).fill(0));
  for (let i = 0; i < n; ++i) table[i][n - 1 - i] = values[i];
  return table[0][0];
};
