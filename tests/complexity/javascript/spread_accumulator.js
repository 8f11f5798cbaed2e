// cost: O(n^2)  space: O(n)

var solve = (values) => values.reduce((all, value) => [...all, value], []).length;
