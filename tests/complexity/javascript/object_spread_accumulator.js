// cost: O(n^2)  space: O(n)

var solve = (values) =>
  Object.keys(values.reduce((all, value, i) => ({...all, [`k${i}`]: value}), {})).length;
