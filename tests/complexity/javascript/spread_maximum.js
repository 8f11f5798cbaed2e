// cost: O(n)  space: O(n)

var solve = function(values) {
  return [...values, 1].length + Math.max(...values.slice(0, 1000));
};
