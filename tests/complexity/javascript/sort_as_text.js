// cost: O(n log n)  space: O(n)

var solve = (values) => values.slice().sort()[0];
