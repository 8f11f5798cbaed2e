// cost: O(n^2)  space: O(n)

var solve = function(values) {
  let out = [];
  for (const value of values) out = out.concat([value]);
  return out.length;
};
