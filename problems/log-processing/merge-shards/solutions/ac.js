// Merges neighbours until one is left: every line is moved log k times.
function firstLines(shards, limit) {
  const merged = (a, b) => {
    const all = [];
    let i = 0;
    let j = 0;
    while (all.length < limit && (i < a.length || j < b.length)) {
      all.push(j === b.length || (i < a.length && a[i] <= b[j]) ? a[i++] : b[j++]);
    }
    return all;
  };
  let rest = shards;
  while (rest.length > 1) {
    const half = [];
    for (let i = 0; i < rest.length; i += 2) half.push(merged(rest[i], rest[i + 1] || []));
    rest = half;
  }
  return rest[0].slice(0, limit);
}
