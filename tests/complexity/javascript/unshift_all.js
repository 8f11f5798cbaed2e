// cost: O(n^2)  space: O(n)

var solve = function(values) {
  const out = [];
  for (const value of values) out.unshift(value);
  return out[0];
};
