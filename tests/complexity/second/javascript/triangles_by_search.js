// cost: O(n^2 log n)  space: O(n)

var solve = function(values) {
  const sides = Int32Array.from(values).sort();

  const firstNotBelow = (limit, from) => {
    let low = from;
    let high = sides.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sides[middle] < limit) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  let triangles = 0;
  for (let i = 0; i < sides.length; ++i) {
    for (let j = i + 1; j < sides.length; ++j) {
      triangles += firstNotBelow(sides[i] + sides[j], j + 1) - j - 1;
    }
  }
  return triangles;
};
