// cost: O(n^3)  space: O(1)

var solve = function(values) {
  let found = 0;
  for (let i = 0; i < values.length; ++i) {
    for (let j = 0; j < i; ++j) {
      for (let k = 0; k < j; ++k) if (values[i] + values[j] === values[k]) ++found;
    }
  }
  return found;
};
