// cost: O(sqrt(n))  space: O(1)

var solve = function(values) {
  let divisors = 0;
  for (let d = 1; d * d <= values.length; ++d) {
    if (values.length % d === 0) divisors += 2;
  }
  return divisors;
};
