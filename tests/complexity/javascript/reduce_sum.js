// cost: O(n)  space: O(1)

var solve = (values) => values.reduce((total, value) => (total + value) % 1000003, 0);
