// cost: O(n)  space: O(n)

var solve = function(values) {
  const total = (i) => (i === values.length ? 0 : (values[i] + total(i + 1)) % 1000003);
  return total(0);
};
