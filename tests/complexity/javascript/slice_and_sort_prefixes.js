// cost: O(n^2 log n)  space: O(n)

var solve = function(values) {
  let total = 0;
  for (let i = 1; i <= values.length; ++i) total ^= values.slice(0, i).sort((a, b) => a - b)[0];
  return total;
};
