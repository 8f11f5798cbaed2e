// cost: O(n)  space: O(1)

var solve = function(values) {
  const colour = (value) => value % 3;
  let low = 0;
  let high = values.length - 1;
  for (let at = 0; at <= high;) {
    const value = values[at];
    if (colour(value) === 0) {
      values[at++] = values[low];
      values[low++] = value;
    } else if (colour(value) === 2) {
      values[at] = values[high];
      values[high--] = value;
    } else {
      ++at;
    }
  }
  return low * 100000 + high + 1;
};
