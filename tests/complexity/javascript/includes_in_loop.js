// cost: O(n^2)  space: O(n)

var solve = function(values) {
  const seen = [];
  values.forEach((value, i) => {
    if (!seen.includes(i)) seen.push(i);
  });
  return seen.length;
};
