// cost: O(n)  space: O(1)

var solve = function(values) {
  const counts = {};
  for (const value of values) counts[value % 10] = (counts[value % 10] || 0) + 1;
  return Object.keys(counts).length;
};
