// cost: O(n^2)  space: O(n^2)

const total = ([first, ...rest]) => (first === undefined ? 0 : (first + total(rest)) % 1000003);
var solve = (values) => total(values.slice());
