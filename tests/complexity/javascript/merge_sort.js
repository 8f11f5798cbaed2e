// cost: O(n log n)  space: O(n)

function sort(values) {
  if (values.length < 2) return values;
  const middle = values.length >> 1;
  const left = sort(values.slice(0, middle));
  const right = sort(values.slice(middle));
  const out = [];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    out.push(left[i] <= right[j] ? left[i++] : right[j++]);
  }
  return out.concat(left.slice(i), right.slice(j));
}

var solve = (values) => sort(values)[0];
