// cost: O(n^2)  space: O(n)

var solve = function(values) {
  const n = values.length;
  const cheapest = new Array(n).fill(Infinity);
  const joined = new Array(n).fill(false);
  cheapest[0] = 0;
  let total = 0;
  for (let round = 0; round < n; ++round) {
    let next = -1;
    for (let i = 0; i < n; ++i) {
      if (!joined[i] && (next < 0 || cheapest[i] < cheapest[next])) next = i;
    }
    joined[next] = true;
    total += cheapest[next];
    for (let i = 0; i < n; ++i) {
      const cost = Math.abs(values[i] - values[next]) + Math.abs(i - next);
      if (cost < cheapest[i]) cheapest[i] = cost;
    }
  }
  return total;
};
