// cost: O(n^2)  space: O(n)

var solve = function(values) {
  const queue = values.slice();
  let total = 0;
  while (queue.length) total = (total + queue.shift()) % 1000003;
  return total;
};
