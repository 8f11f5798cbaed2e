// cost: O(n^2)  space: O(1)

var solve = function(values) {
  let pairs = 0;
  for (let i = 0; i < values.length; i++) {
    for (let j = 0; j < i; j++) if (values[i] === values[j]) pairs++;
  }
  return pairs;
};
