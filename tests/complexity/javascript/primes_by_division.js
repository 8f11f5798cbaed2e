// cost: O(n sqrt(n))  space: O(1)

var solve = function(values) {
  let total = 0;
  for (let k = 1; k <= values.length; ++k) {
    for (let d = 1; d * d <= k; ++d) total += k % d === 0 ? 1 : 0;
  }
  return total;
};
