// cost: O(2^n)  space: O(n)

var solve = function(values) {
  const count = (i, left) => {
    if (i === values.length) return left === 0 ? 1 : 0;
    return count(i + 1, left) + count(i + 1, left - values[i]);
  };
  return count(0, 7);
};
