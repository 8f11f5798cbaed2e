// cost: O(n)  space: O(n)

var solve = (values) => new Set(values).size;
