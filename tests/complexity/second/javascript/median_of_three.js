// cost: O(1)  space: O(1)

var solve = function(values) {
  const ends = [values[0], values[values.length >> 1], values[values.length - 1]];
  return ends.sort((a, b) => a - b)[1];
};
