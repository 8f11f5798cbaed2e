// cost: O(n^2)  space: O(n)

var solve = function(values) {
  const out = values.slice();
  while (out.length > 1) out.splice(out.length >> 1, 1);
  return out[0];
};
