// cost: O(n)  space: O(n)

var solve = function(values) {
  const lastAt = new Map();
  let start = 0;
  let longest = 0;
  for (let i = 0; i < values.length; ++i) {
    const before = lastAt.get(values[i]);
    if (before !== undefined && before >= start) start = before + 1;
    lastAt.set(values[i], i);
    longest = Math.max(longest, i - start + 1);
  }
  return longest;
};
