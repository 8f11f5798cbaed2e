// cost: O(n^3)  space: O(n^2)

var solve = function(values) {
  const n = values.length;
  const distance = values.map((from, i) =>
    values.map((to, j) => (i === j ? 0 : ((from ^ to) % 1000) + 1)));
  for (let via = 0; via < n; ++via) {
    for (let i = 0; i < n; ++i) {
      for (let j = 0; j < n; ++j) {
        const detour = distance[i][via] + distance[via][j];
        if (detour < distance[i][j]) distance[i][j] = detour;
      }
    }
  }
  let longest = 0;
  for (const row of distance) longest = Math.max(longest, ...row);
  return longest;
};
