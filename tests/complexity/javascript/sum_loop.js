// cost: O(n)  space: O(1)

var solve = function(values) {
  let total = 0;
  for (const value of values) total = (total + value) % 1000003;
  return total;
};
