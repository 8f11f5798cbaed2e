// cost: O(1)  space: O(1)

var solve = function(values) {
  return values.length > 0 ? values[0] : -1;
};
